// Generated from contracts/openapi/incidents.yaml by npm run generate-api; not edited by hand.

export interface paths {
    "/api/v1/events/incident-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Events of incidents, in the order of their publication */
        get: operations["listIncidentEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/person-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Events of people, in the order of their publication */
        get: operations["listPersonEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Incidents, the latest first */
        get: operations["listIncidents"];
        put?: never;
        /** Declare, report or record an incident */
        post: operations["declareIncident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One incident, by id or key */
        get: operations["getIncident"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change details; members that are not sent stay */
        patch: operations["editIncident"];
        trace?: never;
    };
    "/api/v1/incidents/{id}/follow-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Action items that came out of an incident, oldest first */
        get: operations["listFollowUps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}/moments/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Values of moments that were replaced, oldest first */
        get: operations["listMomentChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}/moments/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Correct one moment; the old value is kept */
        put: operations["correctMoment"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who holds or held which role, oldest first */
        get: operations["listRoles"];
        put?: never;
        /** Give a person a role */
        post: operations["assignRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}/roles/handoff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand command to another person, in one step */
        post: operations["handOffCommand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}/roles/{assignmentId}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a role back */
        post: operations["releaseRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The story in the order in which it happened */
        get: operations["listTimeline"];
        put?: never;
        /** Add a fact to the story */
        post: operations["addTimelineEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}/transitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change the status */
        post: operations["transitionIncident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller: name, roles and teams */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/incidents/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Events that could not be applied, newest first */
        get: operations["listIncidentDeadLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/incidents/dead-letters/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send the event through its topic again */
        post: operations["replayIncidentDeadLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People by name; for pickers, so without further pages */
        get: operations["listPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Services by key */
        get: operations["listServices"];
        put?: never;
        /** Add a service */
        post: operations["addService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/services/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One service */
        get: operations["getService"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AccessRequest: {
            people?: string[];
            /**
             * @example [
             *       "payments"
             *     ]
             */
            teams?: string[];
        };
        AddServiceRequest: {
            /** @example checkout */
            key: string;
            /** @example Checkout */
            name: string;
            description?: string;
            /** @example payments */
            team?: string;
        };
        AddTimelineEntryRequest: {
            /** @example OBSERVATION */
            kind: components["schemas"]["TimelineEntryKind"];
            occurredAt?: components["schemas"]["Instant"];
            /** @example Error rate fell to 2 % */
            text: string;
            /** @default ORGANISATION */
            audience?: components["schemas"]["EntryAudience"];
            /** @example checkout */
            service?: string;
        };
        AssignRoleRequest: {
            personId: string;
            /** @example SCRIBE */
            role: components["schemas"]["IncidentRole"];
        };
        /** @enum {string} */
        Certainty: "YES" | "NO" | "UNKNOWN";
        CorrectMomentRequest: {
            at: components["schemas"]["Instant"];
            /** @example The graphs show the error rate fell earlier */
            reason: string;
        };
        /** @description A message that could not be applied, without its data. */
        DeadLetter: {
            id?: components["schemas"]["UUID"];
            topic?: string;
            /** Format: int32 */
            partition?: number;
            /** Format: int64 */
            offset?: number;
            type?: string;
            reason?: string;
            failedAt?: components["schemas"]["Instant"];
            replayedAt?: components["schemas"]["Instant"];
        };
        DeclareIncidentRequest: {
            /** @example Checkout fails for card payments */
            title: string;
            /** @example Since 10:02 about a third of card payments time out. */
            summary?: string;
            /**
             * @default UNKNOWN
             * @example SEV2
             */
            severity?: components["schemas"]["Severity"];
            /**
             * @default AMBIGUOUS
             * @example AVAILABILITY
             */
            type?: components["schemas"]["IncidentType"];
            /**
             * @example [
             *       "checkout"
             *     ]
             */
            services?: string[];
            /** @example payments */
            responsibleTeam?: string;
            /** @default ORGANISATION */
            visibility?: components["schemas"]["Visibility"];
            access?: components["schemas"]["AccessRequest"];
            impact?: components["schemas"]["Impact"];
            moments?: components["schemas"]["KnownMoments"];
            /**
             * @default INVESTIGATING
             * @enum {string}
             */
            status?: "INVESTIGATING" | "TRIAGE" | "RESOLVED";
        };
        EditIncidentRequest: {
            title: string;
            summary?: string;
            severity?: components["schemas"]["Severity"];
            type?: components["schemas"]["IncidentType"];
            services?: string[];
            responsibleTeam?: string;
            visibility?: components["schemas"]["Visibility"];
            access?: components["schemas"]["AccessRequest"];
            impact?: components["schemas"]["Impact"];
        };
        /** @enum {string} */
        EntryAudience: "CUSTOMER" | "PUBLIC" | "ORGANISATION" | "RESPONDERS" | "PRIVATE";
        /** @description A page of the event log; keep nextCursor and pass it as `after` next time. */
        EventPage: {
            items?: components["schemas"]["LoggedEvent"][];
            nextCursor?: string;
        };
        FollowUp: {
            id?: components["schemas"]["UUID"];
            /** @example ACT-7 */
            key?: string;
            title?: string;
            status?: string;
            kind?: string;
            priority?: string;
            owner?: components["schemas"]["PersonRef"];
            dueAt?: components["schemas"]["Instant"];
            overdue?: boolean;
            tracker?: components["schemas"]["FollowUpTracker"];
            verifiedAt?: components["schemas"]["Instant"];
            verifiedBy?: components["schemas"]["PersonRef"];
        };
        FollowUpCounts: {
            /** Format: int64 */
            total?: number;
            /** Format: int64 */
            open?: number;
            /** Format: int64 */
            done?: number;
            /** Format: int64 */
            verified?: number;
        };
        FollowUpTracker: {
            key?: string;
            url?: string;
        };
        HandOff: {
            summary?: string;
            fromPerson?: components["schemas"]["PersonRef"];
        };
        HandOffRequest: {
            toPersonId: string;
            /** @example Rollback is running, customers are told; next look at 11:00 */
            summary?: string;
        };
        Impact: {
            /** Format: int64 */
            customersAffected?: number;
            dataLoss?: components["schemas"]["Certainty"];
            dataExposure?: components["schemas"]["Certainty"];
            description?: string;
        };
        Incident: {
            id?: components["schemas"]["UUID"];
            /** @example INC-42 */
            key?: string;
            title?: string;
            summary?: string;
            status?: components["schemas"]["IncidentStatus"];
            severity?: components["schemas"]["Severity"];
            type?: components["schemas"]["IncidentType"];
            services?: string[];
            responsibleTeam?: string;
            visibility?: components["schemas"]["Visibility"];
            access?: components["schemas"]["IncidentAccess"];
            declaredBy?: components["schemas"]["PersonRef"];
            commander?: components["schemas"]["PersonRef"];
            moments?: components["schemas"]["Moments"];
            impact?: components["schemas"]["Impact"];
            mergedInto?: components["schemas"]["UUID"];
            retrospective?: components["schemas"]["RetrospectiveLink"];
            followUps?: components["schemas"]["FollowUpCounts"];
            warnings?: components["schemas"]["Warning"][];
            allowedTransitions?: components["schemas"]["IncidentStatus"][];
            /** Format: int64 */
            version?: number;
            createdAt?: components["schemas"]["Instant"];
            updatedAt?: components["schemas"]["Instant"];
        };
        IncidentAccess: {
            people?: components["schemas"]["PersonRef"][];
            teams?: string[];
        };
        /** @enum {string} */
        IncidentRole: "COMMANDER" | "DEPUTY" | "SCRIBE" | "SME" | "CUSTOMER_LIAISON" | "INTERNAL_LIAISON" | "RESPONDER" | "OBSERVER" | "REPORTER" | "SUB_TEAM_LEAD";
        /** @enum {string} */
        IncidentStatus: "TRIAGE" | "INVESTIGATING" | "IDENTIFIED" | "MITIGATED" | "RESOLVED" | "CLOSED" | "DECLINED" | "MERGED" | "CANCELED";
        IncidentSummary: {
            id?: components["schemas"]["UUID"];
            key?: string;
            title?: string;
            status?: components["schemas"]["IncidentStatus"];
            severity?: components["schemas"]["Severity"];
            type?: components["schemas"]["IncidentType"];
            services?: string[];
            commander?: components["schemas"]["PersonRef"];
            visibility?: components["schemas"]["Visibility"];
            declaredAt?: components["schemas"]["Instant"];
            mitigatedAt?: components["schemas"]["Instant"];
            resolvedAt?: components["schemas"]["Instant"];
            updatedAt?: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        IncidentType: "AVAILABILITY" | "DEGRADATION" | "GRAY_FAILURE" | "DATA_INTEGRITY" | "SECURITY" | "INTERNAL_TOOLING" | "DEPENDENCY" | "CAPACITY" | "NEAR_MISS" | "EXERCISE" | "MAINTENANCE" | "AMBIGUOUS";
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        KnownMoments: {
            impactStarted?: components["schemas"]["Instant"];
            detected?: components["schemas"]["Instant"];
            mitigated?: components["schemas"]["Instant"];
            resolved?: components["schemas"]["Instant"];
        };
        /** @description A published event, in the shape of a structured CloudEvent. */
        LoggedEvent: {
            id?: components["schemas"]["UUID"];
            type?: string;
            topic?: string;
            subject?: components["schemas"]["UUID"];
            /** Format: int64 */
            sequence?: number;
            time?: components["schemas"]["Instant"];
            correlationId?: string;
            causationId?: string;
            data?: unknown;
        };
        MeView: {
            id?: string;
            name?: string;
            username?: string;
            roles?: string[];
            teams?: string[];
        };
        MomentChange: {
            /** @example mitigated */
            moment?: string;
            before?: components["schemas"]["Instant"];
            after?: components["schemas"]["Instant"];
            reason?: string;
            by?: components["schemas"]["PersonRef"];
            at?: components["schemas"]["Instant"];
        };
        Moments: {
            impactStarted?: components["schemas"]["Instant"];
            detected?: components["schemas"]["Instant"];
            declared?: components["schemas"]["Instant"];
            acknowledged?: components["schemas"]["Instant"];
            identified?: components["schemas"]["Instant"];
            mitigated?: components["schemas"]["Instant"];
            resolved?: components["schemas"]["Instant"];
            closed?: components["schemas"]["Instant"];
        };
        PageDeadLetter: {
            items?: components["schemas"]["DeadLetter"][];
            nextCursor?: string;
        };
        PageFollowUpView: {
            items?: components["schemas"]["FollowUp"][];
            nextCursor?: string;
        };
        PageIncidentSummary: {
            items?: components["schemas"]["IncidentSummary"][];
            nextCursor?: string;
        };
        PageMomentChangeView: {
            items?: components["schemas"]["MomentChange"][];
            nextCursor?: string;
        };
        PagePersonView: {
            items?: components["schemas"]["PersonView"][];
            nextCursor?: string;
        };
        PageRoleAssignmentView: {
            items?: components["schemas"]["RoleAssignment"][];
            nextCursor?: string;
        };
        PageServiceView: {
            items?: components["schemas"]["ServiceView"][];
            nextCursor?: string;
        };
        PageTimelineEntryView: {
            items?: components["schemas"]["TimelineEntry"][];
            nextCursor?: string;
        };
        PersonRef: {
            id?: string;
            name?: string;
        };
        PersonView: {
            id?: string;
            name?: string;
            username?: string;
            teams?: string[];
        };
        ResourceId: {
            uuid?: components["schemas"]["UUID"];
            key?: string;
        };
        RetrospectiveLink: {
            id?: components["schemas"]["UUID"];
            /** @example RET-7 */
            key?: string;
            status?: string;
            outcome?: string;
            requirement?: string;
            reason?: string;
        };
        RoleAssignment: {
            id?: components["schemas"]["UUID"];
            person?: components["schemas"]["PersonRef"];
            role?: components["schemas"]["IncidentRole"];
            from?: components["schemas"]["Instant"];
            to?: components["schemas"]["Instant"];
            handoff?: components["schemas"]["HandOff"];
        };
        ServiceView: {
            key?: string;
            name?: string;
            description?: string;
            team?: string;
            createdAt?: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        Severity: "SEV0" | "SEV1" | "SEV2" | "SEV3" | "SEV4" | "UNKNOWN";
        TimelineEntry: {
            id?: components["schemas"]["UUID"];
            kind?: components["schemas"]["TimelineEntryKind"];
            occurredAt?: components["schemas"]["Instant"];
            recordedAt?: components["schemas"]["Instant"];
            text?: string;
            audience?: components["schemas"]["EntryAudience"];
            service?: string;
            actor?: components["schemas"]["PersonRef"];
            automatic?: boolean;
        };
        /** @enum {string} */
        TimelineEntryKind: "NOTE" | "OBSERVATION" | "DECISION" | "ACTION_TAKEN" | "ACTION_OUTCOME" | "HYPOTHESIS_PROPOSED" | "HYPOTHESIS_RULED_OUT" | "MITIGATION_ATTEMPTED" | "DETECTION_SIGNAL" | "CUSTOMER_REPORT" | "STATUS_CHANGED" | "SEVERITY_CHANGED" | "ROLE_ASSIGNED" | "ROLE_HANDED_OFF" | "CHANGE_DEPLOY" | "CHANGE_ROLLBACK" | "CHANGE_CONFIG" | "CHANGE_FLAG" | "COMMUNICATION_INTERNAL" | "COMMUNICATION_EXTERNAL" | "RECOVERY_SIGNAL" | "BREAKTHROUGH" | "SENTIMENT" | "BACKGROUND" | "DETAILS_CHANGED";
        TransitionRequest: {
            /** @example MITIGATED */
            to: components["schemas"]["IncidentStatus"];
            /** @example Rolled back the payment client */
            reason?: string;
            at?: components["schemas"]["Instant"];
            /** @example INC-7 */
            mergedInto?: string;
        };
        /** Format: uuid */
        UUID: string;
        /** @enum {string} */
        Visibility: "ORGANISATION" | "RESTRICTED";
        Warning: {
            code?: string;
            message?: string;
        };
        /** @description What went wrong, after RFC 9457 */
        Problem: {
            /** @description Relative URI of the kind of problem; match on this */
            type: string;
            /** @description Short summary of the kind */
            title: string;
            status: number;
            /** @description What went wrong this time */
            detail?: string;
            /** @description Path of the request */
            instance?: string;
            errors?: components["schemas"]["FieldError"][];
            /** @description Joins the answer with our log */
            requestId?: string;
        };
        /** @description One field that is wrong */
        FieldError: {
            /** @description JSON pointer into the body, or ?name of a query parameter */
            pointer: string;
            /** @description What the field must be */
            message: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listIncidentEvents: {
        parameters: {
            query?: {
                /** @description nextCursor of the last page */
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; keep nextCursor and ask again later */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventPage"];
                };
            };
            /** @description Something in the request is not valid; errors says what */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The roles in the token do not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPersonEvents: {
        parameters: {
            query?: {
                /** @description nextCursor of the last page */
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; keep nextCursor and ask again later */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventPage"];
                };
            };
            /** @description Something in the request is not valid; errors says what */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The roles in the token do not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listIncidents: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before; the first page without it */
                cursor?: string;
                /**
                 * @description Not before; RFC 3339
                 * @example 2026-11-01T00:00:00Z
                 */
                from?: components["schemas"]["Instant"];
                /** @description Most items in the answer */
                limit?: number;
                /** @description Words of title, summary or key; beginnings of words are enough */
                q?: string;
                /** @description Key of an affected service */
                service?: string;
                /** @description Any of these; may be repeated */
                severity?: components["schemas"]["Severity"][];
                /** @description Any of these; may be repeated */
                status?: components["schemas"]["IncidentStatus"][];
                /** @description Responsible team */
                team?: string;
                /**
                 * @description Before; RFC 3339
                 * @example 2026-12-01T00:00:00Z
                 */
                to?: components["schemas"]["Instant"];
                /** @description Any of these; may be repeated */
                type?: components["schemas"]["IncidentType"][];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of incidents that the caller may see */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageIncidentSummary"];
                };
            };
            /** @description Something in the request is not valid; errors says what */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The roles in the token do not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    declareIncident: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclareIncidentRequest"];
            };
        };
        responses: {
            /** @description The incident; Location names it, ETag is its version */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The roles in the token do not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The Idempotency-Key belongs to another body */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getIncident: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["ResourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The incident; ETag is its version */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Incident"];
                };
            };
            /** @description Something in the request is not valid; errors says what */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The roles in the token do not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unknown, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    editIncident: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["ResourceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["EditIncidentRequest"];
            };
        };
        responses: {
            /** @description The incident as it is now; ETag is its version */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Incident"];
                };
            };
            /** @description Something in the request is not valid; errors says what */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The roles in the token do not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unknown, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody has changed it since it was read */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFollowUps: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["ResourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All that the caller may see */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageFollowUpView"];
                };
            };
            /** @description Something in the request is not valid; errors says what */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The roles in the token do not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unknown, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMomentChanges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["ResourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageMomentChangeView"];
                };
            };
            /** @description Something in the request is not valid; errors says what */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The roles in the token do not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unknown, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    correctMoment: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["ResourceId"];
                /**
                 * @description Name of the moment
                 * @example mitigated
                 */
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectMomentRequest"];
            };
        };
        responses: {
            /** @description The incident as it is now; ETag is its version */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Incident"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The roles in the token do not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unknown, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody has changed the incident since it was read */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRoles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["ResourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All assignments */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageRoleAssignmentView"];
                };
            };
            /** @description Something in the request is not valid; errors says what */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The roles in the token do not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unknown, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assignRole: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["ResourceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignRoleRequest"];
            };
        };
        responses: {
            /** @description The assignment */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The roles in the token do not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unknown, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role is held, or the incident is merged into another */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The Idempotency-Key belongs to another body */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    handOffCommand: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["ResourceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOffRequest"];
            };
        };
        responses: {
            /** @description The new commander's assignment */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleAssignment"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The roles in the token do not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unknown, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is in command, or the incident is merged into another */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The Idempotency-Key belongs to another body */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    releaseRole: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                assignmentId: components["schemas"]["UUID"];
                id: components["schemas"]["ResourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The assignment, ended */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleAssignment"];
                };
            };
            /** @description Something in the request is not valid; errors says what */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The roles in the token do not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unknown, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has ended, or it is command and the incident goes on */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTimeline: {
        parameters: {
            query?: {
                /** @description Any of these; may be repeated */
                audience?: components["schemas"]["EntryAudience"][];
                /** @description nextCursor of the page before; the first page without it */
                cursor?: string;
                /** @description Any of these; may be repeated */
                kind?: components["schemas"]["TimelineEntryKind"][];
                /** @description Most items in the answer */
                limit?: number;
            };
            header?: never;
            path: {
                id: components["schemas"]["ResourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of entries */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageTimelineEntryView"];
                };
            };
            /** @description Something in the request is not valid; errors says what */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The roles in the token do not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unknown, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addTimelineEntry: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["ResourceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddTimelineEntryRequest"];
            };
        };
        responses: {
            /** @description The entry */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The roles in the token do not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unknown, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The Idempotency-Key belongs to another body */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    transitionIncident: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["ResourceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransitionRequest"];
            };
        };
        responses: {
            /** @description The incident in its new status; ETag is its version */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Incident"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The roles in the token do not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unknown, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible from here; allowedTransitions says what is */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match was sent and somebody has changed it since */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The Idempotency-Key belongs to another body */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The caller */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeView"];
                };
            };
            /** @description No valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The roles in the token do not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listIncidentDeadLetters: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before; the first page without it */
                cursor?: string;
                /** @description Most items in the answer */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of dead letters */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageDeadLetter"];
                };
            };
            /** @description Something in the request is not valid; errors says what */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The roles in the token do not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replayIncidentDeadLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is on its way */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something in the request is not valid; errors says what */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The roles in the token do not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unknown, or not visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPeople: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before; the first page without it */
                cursor?: string;
                /** @description Most items in the answer */
                limit?: number;
                /** @description Part of the name */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description People whose name or user name contains the text */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagePersonView"];
                };
            };
            /** @description Something in the request is not valid; errors says what */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The roles in the token do not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listServices: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before; the first page without it */
                cursor?: string;
                /** @description Most items in the answer */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of services */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageServiceView"];
                };
            };
            /** @description Bad limit or cursor */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The roles in the token do not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addService: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddServiceRequest"];
            };
        };
        responses: {
            /** @description The service; Location names it */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A field is missing or wrong */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The roles in the token do not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A service with this key exists */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The service */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceView"];
                };
            };
            /** @description Something in the request is not valid; errors says what */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The roles in the token do not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such service */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
