// Generated from contracts/openapi/actions.yaml by npm run generate-api; not edited by hand.

export interface paths {
    "/api/v1/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Actions, newest first
         * @description Those that the caller may see; there is no total.
         */
        get: operations["listActions"];
        put?: never;
        /**
         * Propose an action
         * @description It is PROPOSED until somebody takes it on; it is visible to those who see its incident.
         */
        post: operations["proposeAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/actions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an action by id or key */
        get: operations["getAction"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Edit words, owner and, before commitment, the due date
         * @description A JSON merge patch; null clears a field.
         */
        patch: operations["editAction"];
        trace?: never;
    };
    "/api/v1/actions/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who changed what, newest first */
        get: operations["listActionHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/actions/{id}/transitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an action to another state
         * @description A commitment (OPEN) needs owner and doneWhen; DEFERRED a later dueAt and a reason; BLOCKED names what it waits for; DECLINED and CANCELED a reason; SUPERSEDED the other action.
         */
        post: operations["transitionAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/actions/{id}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say whether a finished action has the effect it was meant to have
         * @description By a person who is not the owner. VERIFIED needs evidence (a note or a link), NOT_EFFECTIVE what was learned; NOT_DONE sends the work back to IN_PROGRESS.
         */
        post: operations["verifyAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/action-item-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Events of actions after a cursor, oldest first
         * @description Keep nextCursor and pass it as `after`: the log goes on.
         */
        get: operations["listActionEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/actions/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Messages that could not be applied, newest first */
        get: operations["listActionsDeadLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/actions/dead-letters/{deadLetterId}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a message through its topic again */
        post: operations["replayActionsDeadLetter"];
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
        /** @description An action item */
        Action: {
            id?: components["schemas"]["UUID"];
            /** @example ACT-7 */
            key?: string;
            title?: string;
            why?: string;
            expectedEffect?: string;
            doneWhen?: string;
            kind?: components["schemas"]["ActionKind"];
            target?: components["schemas"]["ActionTarget"];
            strength?: components["schemas"]["ActionStrength"];
            priority?: components["schemas"]["Priority"];
            severity?: components["schemas"]["Severity"];
            status?: components["schemas"]["ActionItemStatus"];
            proposedBy?: components["schemas"]["PersonRef"];
            owner?: components["schemas"]["PersonRef"];
            /** @description Who took the proposal on */
            approver?: components["schemas"]["PersonRef"];
            incidentId?: components["schemas"]["UUID"];
            /** @example INC-42 */
            incidentKey?: string;
            retrospectiveId?: components["schemas"]["UUID"];
            factorIds?: string[];
            dueAt?: components["schemas"]["Instant"];
            /** @description Date promised at commitment, never changed */
            originalDueAt?: components["schemas"]["Instant"];
            /** Format: int32 */
            deferrals?: number;
            overdue?: boolean;
            blockedBy?: string;
            supersededBy?: components["schemas"]["UUID"];
            link?: components["schemas"]["TrackerLink"];
            verification?: components["schemas"]["Verification"];
            visibility?: components["schemas"]["Visibility"];
            allowedTransitions?: components["schemas"]["ActionItemStatus"][];
            /** Format: int64 */
            version?: number;
            createdAt?: components["schemas"]["Instant"];
            updatedAt?: components["schemas"]["Instant"];
        };
        /** @description What people may edit of an action; send the fields that change */
        ActionItemDetails: {
            title: string;
            why?: string;
            expectedEffect?: string;
            doneWhen?: string;
            kind: components["schemas"]["ActionKind"];
            target: components["schemas"]["ActionTarget"];
            strength?: components["schemas"]["ActionStrength"];
            priority: components["schemas"]["Priority"];
            ownerId?: string;
            dueAt?: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        ActionItemStatus: "PROPOSED" | "OPEN" | "IN_PROGRESS" | "BLOCKED" | "DEFERRED" | "DONE" | "VERIFIED" | "NOT_EFFECTIVE" | "DECLINED" | "CANCELED" | "SUPERSEDED";
        /** @enum {string} */
        ActionKind: "INVESTIGATE" | "MITIGATE_NOW" | "REPAIR" | "DETECT" | "MITIGATE_FUTURE" | "PREVENT" | "PROCESS" | "LEARN";
        /** @enum {string} */
        ActionStrength: "WEAKER" | "INTERMEDIATE" | "STRONGER";
        /** @description An action in a list */
        ActionSummary: {
            id?: components["schemas"]["UUID"];
            /** @example ACT-7 */
            key?: string;
            title?: string;
            status?: components["schemas"]["ActionItemStatus"];
            kind?: components["schemas"]["ActionKind"];
            priority?: components["schemas"]["Priority"];
            severity?: components["schemas"]["Severity"];
            owner?: components["schemas"]["PersonRef"];
            incidentId?: components["schemas"]["UUID"];
            /** @example INC-42 */
            incidentKey?: string;
            retrospectiveId?: components["schemas"]["UUID"];
            dueAt?: components["schemas"]["Instant"];
            originalDueAt?: components["schemas"]["Instant"];
            /** Format: int32 */
            deferrals?: number;
            overdue?: boolean;
            link?: components["schemas"]["LinkSummary"];
            verification?: components["schemas"]["VerificationSummary"];
            visibility?: components["schemas"]["Visibility"];
            allowedTransitions?: components["schemas"]["ActionItemStatus"][];
            /** Format: int64 */
            version?: number;
            createdAt?: components["schemas"]["Instant"];
            updatedAt?: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        ActionTarget: "SYSTEM" | "INCIDENT_RESPONSE_POLICY" | "MEASUREMENT" | "MONITORING" | "RETROSPECTIVE_STANDARD" | "TRAINING_STAFFING";
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
        /** @description A page of the event log; keep nextCursor and pass it as `after` next time. */
        EventPage: {
            items?: components["schemas"]["LoggedEvent"][];
            nextCursor?: string;
        };
        Evidence: {
            note?: string;
            url?: string;
        };
        EvidenceRequest: {
            /** @example Pulled the plug on a replica: paged after 90 seconds */
            note?: string;
            /** @example https://dashboards.example/drill/17 */
            url?: string;
        };
        /** @description One change of one field */
        HistoryEntry: {
            id?: components["schemas"]["UUID"];
            at?: components["schemas"]["Instant"];
            /** @description Who changed it; without id for somebody in a tracker */
            actor?: components["schemas"]["PersonRef"];
            /** @example status */
            field?: string;
            /** @example OPEN */
            oldValue?: string;
            /** @example IN_PROGRESS */
            newValue?: string;
            reason?: string;
        };
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        /** @enum {string} */
        LinkState: "PENDING" | "LINKED" | "NEEDS_HUMAN" | "UNREACHABLE";
        LinkSummary: {
            state?: components["schemas"]["LinkState"];
            issueKey?: string;
            url?: string;
            remoteStatus?: string;
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
        /** @enum {string} */
        Outcome: "VERIFIED" | "NOT_EFFECTIVE" | "NOT_DONE";
        PageActionItemSummary: {
            items?: components["schemas"]["ActionSummary"][];
            nextCursor?: string;
        };
        PageDeadLetter: {
            items?: components["schemas"]["DeadLetter"][];
            nextCursor?: string;
        };
        PageHistoryEntryView: {
            items?: components["schemas"]["HistoryEntry"][];
            nextCursor?: string;
        };
        /** @description A person */
        PersonRef: {
            /** @example 00000000-0000-4000-8000-000000000003 */
            id?: string;
            /** @example Rin Tanaka */
            name?: string;
        };
        /** @enum {string} */
        Priority: "P0" | "P1" | "P2" | "P3";
        /** @description An action proposed by hand */
        ProposeActionRequest: {
            /** @example Alert on replication lag before customers notice */
            title: string;
            /** @example Lag grew for 40 minutes unseen */
            why?: string;
            /** @example Detection within two minutes */
            expectedEffect?: string;
            /** @example A drill pages the rota within two minutes */
            doneWhen?: string;
            kind?: components["schemas"]["ActionKind"];
            target?: components["schemas"]["ActionTarget"];
            strength?: components["schemas"]["ActionStrength"];
            priority?: components["schemas"]["Priority"];
            /** @example 00000000-0000-4000-8000-000000000003 */
            ownerId?: string;
            dueAt?: components["schemas"]["Instant"];
            incidentId?: components["schemas"]["UUID"];
        };
        ResourceId: {
            uuid?: components["schemas"]["UUID"];
            key?: string;
        };
        /** @enum {string} */
        Severity: "SEV0" | "SEV1" | "SEV2" | "SEV3" | "SEV4" | "UNKNOWN";
        /** @description The issue that mirrors an action in a tracker */
        TrackerLink: {
            trackerId?: components["schemas"]["UUID"];
            state?: components["schemas"]["LinkState"];
            issueId?: string;
            /** @example OPS-118 */
            issueKey?: string;
            url?: string;
            /** @example In Progress */
            remoteStatus?: string;
            message?: string;
        };
        /** @description A wish to take an action to another state */
        TransitionRequest: {
            to: components["schemas"]["ActionItemStatus"];
            reason?: string;
            ownerId?: string;
            dueAt?: components["schemas"]["Instant"];
            doneWhen?: string;
            blockedBy?: string;
            supersededBy?: components["schemas"]["UUID"];
        };
        /** Format: uuid */
        UUID: string;
        Verification: {
            dueAt?: components["schemas"]["Instant"];
            outcome?: components["schemas"]["Outcome"];
            by?: components["schemas"]["PersonRef"];
            at?: components["schemas"]["Instant"];
            evidence?: components["schemas"]["Evidence"];
            learned?: string;
        };
        /** @description What a second person found */
        VerificationRequest: {
            outcome: components["schemas"]["Outcome"];
            evidence?: components["schemas"]["EvidenceRequest"];
            learned?: string;
        };
        VerificationSummary: {
            dueAt?: components["schemas"]["Instant"];
            outcome?: components["schemas"]["Outcome"];
            by?: components["schemas"]["PersonRef"];
            at?: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        Visibility: "ORGANISATION" | "RESTRICTED";
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
    listActions: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before; the first page without it */
                cursor?: string;
                /** @description Incident they come from, by id or key */
                incidentId?: string;
                /** @description Most items in the answer */
                limit?: number;
                /** @description Only those that are late, or only those that are not */
                overdue?: boolean;
                /** @description Person who sees to them */
                ownerId?: string;
                /** @description Retrospective they come from */
                retrospectiveId?: components["schemas"]["UUID"];
                /** @description State; may be repeated */
                status?: components["schemas"]["ActionItemStatus"][];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of actions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageActionItemSummary"];
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
    proposeAction: {
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
                "application/json": components["schemas"]["ProposeActionRequest"];
            };
        };
        responses: {
            /** @description Proposed; Location and ETag are set */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A field is wrong, or the owner or incident is not known here */
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
            /** @description The idempotency key belongs to another request */
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
    getAction: {
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
            /** @description The action; ETag is its version */
            200: {
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
    editAction: {
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
                /**
                 * @example {
                 *       "priority": "P1",
                 *       "ownerId": "00000000-0000-4000-8000-000000000003"
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["ActionItemDetails"];
            };
        };
        responses: {
            /** @description The action after the change */
            200: {
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
            /** @description It is done or closed, or its due date is promised */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed it since it was read */
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
    listActionHistory: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before; the first page without it */
                cursor?: string;
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
            /** @description A page of changes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageHistoryEntryView"];
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
    transitionAction: {
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
                /**
                 * @example {
                 *       "to": "OPEN",
                 *       "ownerId": "00000000-0000-4000-8000-000000000003",
                 *       "doneWhen": "A drill pages the rota within two minutes"
                 *     }
                 */
                "application/json": components["schemas"]["TransitionRequest"];
            };
        };
        responses: {
            /** @description The action after the change */
            200: {
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
            /** @description Not possible from here; allowedTransitions says what is */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match was given and somebody changed it since */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The idempotency key belongs to another request */
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
    verifyAction: {
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
                /**
                 * @example {
                 *       "outcome": "VERIFIED",
                 *       "evidence": {
                 *         "note": "Drill paged in 90 s"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["VerificationRequest"];
            };
        };
        responses: {
            /** @description The action after the judgement */
            200: {
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
            /** @description The owner cannot verify, or the roles do not allow it */
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
            /** @description It is not done; allowedTransitions says what is possible */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match was given and somebody changed it since */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The idempotency key belongs to another request */
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
    listActionEvents: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before; from the beginning without it */
                after?: string;
                /** @description Most events in the answer */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of events */
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
    listActionsDeadLetters: {
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
    replayActionsDeadLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                deadLetterId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sent; applying it follows */
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
}
