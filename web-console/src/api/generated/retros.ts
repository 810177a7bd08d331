// Generated from contracts/openapi/retros.yaml by npm run generate-api; not edited by hand.

export interface paths {
    "/api/v1/events/retrospective-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Events of retrospectives that the caller may see */
        get: operations["listRetrospectiveEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/retros/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Events that this service could not apply, newest first */
        get: operations["listRetrosDeadLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/retros/dead-letters/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send one through its topic again */
        post: operations["replayRetrosDeadLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/retrospective-policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Published versions of the policy, newest first */
        get: operations["listRetrospectivePolicies"];
        put?: never;
        /**
         * Publish a new version, which becomes the one in force
         * @description Rules are asked in order and the first that matches wins; the last one must take every incident. Decisions already recorded stay as they are.
         */
        post: operations["publishRetrospectivePolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/retrospective-policies/active": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The version in force */
        get: operations["getActiveRetrospectivePolicy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/retrospectives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Retrospectives that the caller may see, newest first */
        get: operations["listRetrospectives"];
        put?: never;
        /**
         * Ask for a retrospective of an incident
         * @description Anyone may ask, before or after the incident is over.
         */
        post: operations["requestRetrospective"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/retrospectives/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A retrospective with its sections and its decision */
        get: operations["getRetrospective"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change title, owner or due date */
        patch: operations["editRetrospective"];
        trace?: never;
    };
    "/api/v1/retrospectives/{id}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Its actions with their live state */
        get: operations["listRetrospectiveActions"];
        put?: never;
        /**
         * Propose an action
         * @description It becomes an action item with the id in the answer, within moments.
         */
        post: operations["proposeAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/retrospectives/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All decisions about it, newest first */
        get: operations["listRetrospectiveDecisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/retrospectives/{id}/factors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Contributing factors, withdrawn ones included */
        get: operations["listFactors"];
        put?: never;
        /** Record a contributing factor, with its evidence */
        post: operations["recordFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/retrospectives/{id}/factors/{factorId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a factor or say what is done about it */
        patch: operations["changeFactor"];
        trace?: never;
    };
    "/api/v1/retrospectives/{id}/factors/{factorId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw a factor; it stays in the record */
        post: operations["withdrawFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/retrospectives/{id}/sections/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Write a section
         * @description If-Match carries the version of the section, so different sections never conflict.
         */
        put: operations["writeRetrospectiveSection"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/retrospectives/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The timeline of its incident, to link factors to
         * @description Entries for responders are shown to those who held a role, private ones to their author.
         */
        get: operations["listRetrospectiveTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/retrospectives/{id}/transitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take it to another status */
        post: operations["moveRetrospective"];
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
        /** @enum {string} */
        ActionKind: "INVESTIGATE" | "MITIGATE_NOW" | "REPAIR" | "DETECT" | "MITIGATE_FUTURE" | "PREVENT" | "PROCESS" | "LEARN";
        /** @enum {string} */
        ActionPriority: "P0" | "P1" | "P2" | "P3";
        /**
         * @example {
         *       "title": "Limit retries to what the pool can carry",
         *       "why": "Retries turned a slow minute into an outage",
         *       "expectedEffect": "A slow dependency stays slow",
         *       "doneWhen": "A load test with a slow pool stays below 1 % errors",
         *       "kind": "PREVENT",
         *       "priority": "P1"
         *     }
         */
        ActionProposal: {
            title: string;
            why: string;
            expectedEffect?: string;
            doneWhen?: string;
            kind: components["schemas"]["ActionKind"];
            /** @description P2 unless given */
            priority?: components["schemas"]["ActionPriority"];
            factorIds?: string[];
        };
        /** @enum {string} */
        Certainty: "YES" | "NO" | "UNKNOWN";
        /** @enum {string} */
        Confidence: "OBSERVED" | "INFERRED" | "SUSPECTED";
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
        DecisionView: {
            /**
             * Format: int32
             * @description Version of the policy that was asked; 0 when a person decided
             */
            policyVersion?: number;
            /** @example SEV1 */
            rule?: string;
            requirement?: components["schemas"]["Requirement"];
            outcome?: components["schemas"]["Outcome"];
            /** @example Rule 'SEV1' of policy version 1 matched: severity is SEV1. */
            reason?: string;
            facts?: components["schemas"]["PolicyFacts"];
            /** @description Who decided; null for the policy */
            by?: components["schemas"]["PersonRef"];
            at?: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        Depth: "LIGHT" | "STANDARD" | "DEEP";
        /** @enum {string} */
        DispositionKind: "ACTION" | "ACCEPTED" | "NOT_ACTIONABLE" | "OUT_OF_OUR_HANDS";
        DueIn: {
            /** Format: int32 */
            n?: number;
            unit: components["schemas"]["DueUnit"];
        };
        /** @enum {string} */
        DueUnit: "CALENDAR_DAYS" | "BUSINESS_DAYS";
        /**
         * @example {
         *       "ownerId": "00000000-0000-4000-8000-000000000004"
         *     }
         */
        EditRetrospectiveRequest: {
            title: string;
            ownerId?: string;
            dueAt?: components["schemas"]["Instant"];
        };
        /**
         * @example {
         *       "body": "Checkout refused every third card for 42 minutes."
         *     }
         */
        EditSectionRequest: {
            body: string;
        };
        /** @description A page of the event log; keep nextCursor and pass it as `after` next time. */
        EventPage: {
            items?: components["schemas"]["LoggedEvent"][];
            nextCursor?: string;
        };
        /**
         * @example {
         *       "statement": "The retry limit was higher than the pool behind it could carry",
         *       "domain": "TECHNOLOGY",
         *       "role": "ENABLER",
         *       "category": "resilience",
         *       "confidence": "OBSERVED",
         *       "services": [
         *         "checkout"
         *       ]
         *     }
         */
        Factor: {
            statement: string;
            domain: components["schemas"]["FactorDomain"];
            role: components["schemas"]["FactorRole"];
            category?: string;
            confidence: components["schemas"]["Confidence"];
            services?: string[];
            timelineEntryIds?: string[];
            disposition?: components["schemas"]["FactorDisposition"];
        };
        FactorDisposition: {
            kind: components["schemas"]["DispositionKind"];
            /** @description Needed unless an action is taken */
            reason?: string;
        };
        /** @enum {string} */
        FactorDomain: "PEOPLE" | "PROCESS" | "TECHNOLOGY";
        /** @enum {string} */
        FactorRole: "LATENT" | "TRIGGER" | "ENABLER" | "MITIGATOR" | "WENT_WELL" | "LUCKY" | "NOT_CONTRIBUTING";
        FactorView: {
            id?: components["schemas"]["UUID"];
            statement?: string;
            domain?: components["schemas"]["FactorDomain"];
            role?: components["schemas"]["FactorRole"];
            category?: string;
            confidence?: components["schemas"]["Confidence"];
            services?: string[];
            timelineEntryIds?: string[];
            disposition?: components["schemas"]["FactorDisposition"];
            recordedBy?: components["schemas"]["PersonRef"];
            /** @description When it was withdrawn; null while it stands */
            withdrawnAt?: components["schemas"]["Instant"];
            withdrawnReason?: string;
            /** Format: int64 */
            version?: number;
            createdAt?: components["schemas"]["Instant"];
            updatedAt?: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        IncidentSeverity: "SEV0" | "SEV1" | "SEV2" | "SEV3" | "SEV4" | "UNKNOWN";
        /** @enum {string} */
        IncidentType: "AVAILABILITY" | "DEGRADATION" | "GRAY_FAILURE" | "DATA_INTEGRITY" | "SECURITY" | "INTERNAL_TOOLING" | "DEPENDENCY" | "CAPACITY" | "NEAR_MISS" | "EXERCISE" | "MAINTENANCE" | "AMBIGUOUS";
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
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
        /** @enum {string} */
        Outcome: "HOLD" | "SKIP" | "UNDECIDED";
        PageDeadLetter: {
            items?: components["schemas"]["DeadLetter"][];
            nextCursor?: string;
        };
        PageDecisionView: {
            items?: components["schemas"]["DecisionView"][];
            nextCursor?: string;
        };
        PageFactorView: {
            items?: components["schemas"]["FactorView"][];
            nextCursor?: string;
        };
        PageFollowUpView: {
            items?: components["schemas"]["RetrospectiveAction"][];
            nextCursor?: string;
        };
        PagePolicyView: {
            items?: components["schemas"]["PolicyView"][];
            nextCursor?: string;
        };
        PageRetrospectiveSummary: {
            items?: components["schemas"]["RetrospectiveSummary"][];
            nextCursor?: string;
        };
        PageTimelineEntryView: {
            items?: components["schemas"]["RetrospectiveTimelineEntry"][];
            nextCursor?: string;
        };
        PersonRef: {
            /** @example 00000000-0000-4000-8000-000000000002 */
            id?: string;
            /** @example Carlos Mendes */
            name?: string;
        };
        PolicyFacts: {
            /** @example SEV1 */
            severity?: string;
            /** @example AVAILABILITY */
            type?: string;
            services?: string[];
            /**
             * Format: int64
             * @description Whole minutes from impact started (else detected, else declared) to mitigated (else resolved)
             */
            durationMinutes?: number;
            /** Format: int64 */
            customersAffected?: number;
            /** @example NO */
            dataLoss?: string;
            /** Format: int32 */
            responders?: number;
        };
        /** @enum {string} */
        PolicyMode: "UNIVERSAL" | "TAILORED" | "COMMANDER_DISCRETION";
        PolicyRule: {
            name: string;
            when?: components["schemas"]["RuleCondition"];
            requirement: components["schemas"]["Requirement"];
            depth?: components["schemas"]["Depth"];
            template?: string;
            dueIn?: components["schemas"]["DueIn"];
        };
        PolicyView: {
            /** Format: int32 */
            version?: number;
            active?: boolean;
            mode?: components["schemas"]["PolicyMode"];
            note?: string;
            rules?: components["schemas"]["PolicyRule"][];
            publishedBy?: components["schemas"]["PersonRef"];
            publishedAt?: components["schemas"]["Instant"];
        };
        /**
         * @example {
         *       "mode": "TAILORED",
         *       "note": "Payments always get one",
         *       "rules": [
         *         {
         *           "name": "Payments",
         *           "when": {
         *             "services": [
         *               "payments"
         *             ]
         *           },
         *           "requirement": "REQUIRED",
         *           "depth": "STANDARD",
         *           "dueIn": {
         *             "n": 5,
         *             "unit": "BUSINESS_DAYS"
         *           }
         *         },
         *         {
         *           "name": "Everything else",
         *           "requirement": "OPTIONAL",
         *           "depth": "LIGHT"
         *         }
         *       ]
         *     }
         */
        PublishPolicyRequest: {
            mode: components["schemas"]["PolicyMode"];
            note?: string;
            rules: components["schemas"]["PolicyRule"][];
        };
        /**
         * @example {
         *       "incidentId": "INC-42",
         *       "reason": "The same alarm as last month"
         *     }
         */
        RequestRetrospectiveRequest: {
            incidentId: string;
            reason: string;
        };
        /** @enum {string} */
        Requirement: "REQUIRED" | "RECOMMENDED" | "OPTIONAL" | "NONE";
        ResourceId: {
            uuid?: components["schemas"]["UUID"];
            key?: string;
        };
        RetrospectiveAction: {
            id?: components["schemas"]["UUID"];
            /**
             * @description Null until the action item exists
             * @example ACT-7
             */
            key?: string;
            title?: string;
            /** @example PROPOSED */
            status?: string;
            /** @example PREVENT */
            kind?: string;
            /** @example P1 */
            priority?: string;
            owner?: components["schemas"]["PersonRef"];
            dueAt?: components["schemas"]["Instant"];
            tracker?: components["schemas"]["RetrospectiveActionTracker"];
            verifiedAt?: components["schemas"]["Instant"];
            verifiedBy?: components["schemas"]["PersonRef"];
            factorIds?: string[];
        };
        RetrospectiveActionTracker: {
            /** @example PAY-128 */
            key?: string;
            url?: string;
        };
        /** @enum {string} */
        RetrospectiveStatus: "UNDECIDED" | "REQUESTED" | "DRAFTING" | "SKIPPED" | "IN_REVIEW" | "REVIEWED" | "PUBLISHED" | "CLOSED";
        RetrospectiveSummary: {
            id?: components["schemas"]["UUID"];
            /** @example RET-7 */
            key?: string;
            incidentId?: components["schemas"]["UUID"];
            /** @example INC-42 */
            incidentKey?: string;
            title?: string;
            status?: components["schemas"]["RetrospectiveStatus"];
            requirement?: components["schemas"]["Requirement"];
            depth?: components["schemas"]["Depth"];
            owner?: components["schemas"]["PersonRef"];
            dueAt?: components["schemas"]["Instant"];
            overdue?: boolean;
            visibility?: string;
            createdAt?: components["schemas"]["Instant"];
            updatedAt?: components["schemas"]["Instant"];
        };
        RetrospectiveTimelineEntry: {
            id?: components["schemas"]["UUID"];
            /** @example DECISION */
            kind?: string;
            occurredAt?: components["schemas"]["Instant"];
            recordedAt?: components["schemas"]["Instant"];
            /** @example Rolled back checkout to 4.17 */
            text?: string;
            /** @example ORGANISATION */
            audience?: string;
            /** @example checkout */
            service?: string;
            actor?: components["schemas"]["PersonRef"];
            automatic?: boolean;
        };
        /**
         * @example {
         *       "to": "SKIPPED",
         *       "reason": "Covered by RET-3"
         *     }
         */
        RetrospectiveTransition: {
            to: components["schemas"]["RetrospectiveStatus"];
            /** @description Needed to skip, and to revise what was published */
            reason?: string;
            /** @description Needed to publish without any action */
            noActionsReason?: string;
        };
        RetrospectiveView: {
            id?: components["schemas"]["UUID"];
            /** @example RET-7 */
            key?: string;
            incidentId?: components["schemas"]["UUID"];
            /** @example INC-42 */
            incidentKey?: string;
            title?: string;
            status?: components["schemas"]["RetrospectiveStatus"];
            requirement?: components["schemas"]["Requirement"];
            depth?: components["schemas"]["Depth"];
            /** @example seven-elements */
            template?: string;
            decision?: components["schemas"]["DecisionView"];
            owner?: components["schemas"]["PersonRef"];
            dueAt?: components["schemas"]["Instant"];
            overdue?: boolean;
            sections?: components["schemas"]["SectionView"][];
            allowedTransitions?: components["schemas"]["RetrospectiveStatus"][];
            visibility?: string;
            /** Format: int64 */
            version?: number;
            createdAt?: components["schemas"]["Instant"];
            updatedAt?: components["schemas"]["Instant"];
            publishedAt?: components["schemas"]["Instant"];
            /** @description Why no action follows from it, if none does */
            noActionsReason?: string;
        };
        RuleCondition: {
            severities?: components["schemas"]["IncidentSeverity"][];
            types?: components["schemas"]["IncidentType"][];
            services?: string[];
            /** Format: int64 */
            minDurationMinutes?: number;
            /** Format: int64 */
            minCustomersAffected?: number;
            dataLoss?: components["schemas"]["Certainty"][];
            /** Format: int32 */
            minResponders?: number;
        };
        SectionView: {
            /** @example communication-timeline */
            key?: string;
            title?: string;
            /** @description Markdown */
            body?: string;
            /** @description Whether it holds what this section should hold */
            complete?: boolean;
            /** @description What is still missing, or the question to answer */
            hint?: string;
            /**
             * Format: int64
             * @description Send it as If-Match to write the section
             */
            version?: number;
            /** @description Who wrote it last; null while it is the draft of the record */
            editedBy?: components["schemas"]["PersonRef"];
            updatedAt?: components["schemas"]["Instant"];
        };
        /** Format: uuid */
        UUID: string;
        /**
         * @example {
         *       "reason": "The deploy came after the first failing request"
         *     }
         */
        WithdrawFactorRequest: {
            reason: string;
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
    listRetrospectiveEvents: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events after the cursor, oldest first */
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
    listRetrosDeadLetters: {
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
    replayRetrosDeadLetter: {
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
            /** @description Sent; it is applied if the reason is gone */
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
    listRetrospectivePolicies: {
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
            /** @description A page of versions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagePolicyView"];
                };
            };
            /** @description Bad cursor or limit */
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
    publishRetrospectivePolicy: {
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
                "application/json": components["schemas"]["PublishPolicyRequest"];
            };
        };
        responses: {
            /** @description Published */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyView"];
                };
            };
            /** @description A rule is incomplete or the catch-all rule is missing */
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
            /** @description Only managers and administrators publish policies */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The Idempotency-Key was used with another body */
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
    getActiveRetrospectivePolicy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version in force */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyView"];
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
    listRetrospectives: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before; the first page without it */
                cursor?: string;
                /** @description UUID or key of the incident */
                incidentId?: components["schemas"]["ResourceId"];
                /** @description Most items in the answer */
                limit?: number;
                /** @description Only those that are late, or only those that are not */
                overdue?: boolean;
                /** @description Id of the owner */
                ownerId?: string;
                /** @description Any of these statuses */
                status?: components["schemas"]["RetrospectiveStatus"][];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of retrospectives */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageRetrospectiveSummary"];
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
    requestRetrospective: {
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
                "application/json": components["schemas"]["RequestRetrospectiveRequest"];
            };
        };
        responses: {
            /** @description Requested, with a draft in it */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetrospectiveView"];
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
            /** @description No such incident is visible to the caller */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The incident has a retrospective already, or can have none */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The Idempotency-Key was used with another body */
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
    getRetrospective: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID or key, such as RET-7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The retrospective */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetrospectiveView"];
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
    editRetrospective: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["EditRetrospectiveRequest"];
            };
        };
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetrospectiveView"];
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
            /** @description It has changed since it was read */
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
    listRetrospectiveActions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The actions in the order of their proposal */
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
    proposeAction: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActionProposal"];
            };
        };
        responses: {
            /** @description Proposed */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetrospectiveAction"];
                };
            };
            /** @description A field is wrong, or a factor is not of this retrospective */
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
            /** @description The retrospective does not take proposals now */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The Idempotency-Key was used with another body */
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
    listRetrospectiveDecisions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The decisions, each with its reason and the facts it saw */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageDecisionView"];
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
    listFactors: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The factors in the order of their recording */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageFactorView"];
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
    recordFactor: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Factor"];
            };
        };
        responses: {
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactorView"];
                };
            };
            /** @description A field is wrong, or an entry is not in this timeline */
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
            /** @description The retrospective is not being worked on now */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The Idempotency-Key was used with another body */
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
    changeFactor: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                factorId: components["schemas"]["UUID"];
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["Factor"];
            };
        };
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactorView"];
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
            /** @description It is withdrawn, or the retrospective is not being worked on */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has changed since it was read */
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
    withdrawFactor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                factorId: components["schemas"]["UUID"];
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawFactorRequest"];
            };
        };
        responses: {
            /** @description Withdrawn */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactorView"];
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
            /** @description It is withdrawn already, or the retrospective is not open */
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
    writeRetrospectiveSection: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
                /** @example narrative */
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditSectionRequest"];
            };
        };
        responses: {
            /** @description Written */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SectionView"];
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
            /** @description The retrospective is not being written now */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The section has changed since it was read */
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
    listRetrospectiveTimeline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entries in their order */
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
    moveRetrospective: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetrospectiveTransition"];
            };
        };
        responses: {
            /** @description Moved */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetrospectiveView"];
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
            /** @description Not possible from here, or something is missing for it */
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
}
