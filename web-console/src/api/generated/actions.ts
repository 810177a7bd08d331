// Generated from contracts/openapi/actions.yaml by npm run generate-api; not edited by hand.

export interface components {
    schemas: {
        Action: {
            id?: components["schemas"]["UUID"];
            key?: string;
            title?: string;
            why?: string;
            expectedEffect?: string;
            doneWhen?: string;
            kind?: components["schemas"]["ActionKind"];
            target?: components["schemas"]["ActionTarget"];
            strength?: components["schemas"]["ActionStrength"];
            priority?: components["schemas"]["ActionPriority"];
            severity?: components["schemas"]["Severity"];
            status?: components["schemas"]["ActionStatus"];
            proposedBy?: components["schemas"]["PersonRef"];
            owner?: components["schemas"]["PersonRef"];
            approver?: components["schemas"]["PersonRef"];
            incidentId?: components["schemas"]["UUID"];
            incidentKey?: string;
            retrospectiveId?: components["schemas"]["UUID"];
            factorIds?: string[];
            dueAt?: components["schemas"]["Instant"];
            originalDueAt?: components["schemas"]["Instant"];
            deferrals?: number;
            overdue?: boolean;
            blockedBy?: string;
            supersededBy?: components["schemas"]["UUID"];
            link?: components["schemas"]["TrackerLink"];
            verification?: components["schemas"]["ActionVerification"];
            visibility?: components["schemas"]["Visibility"];
            allowedTransitions?: components["schemas"]["ActionStatus"][];
            version?: number;
            createdAt?: components["schemas"]["Instant"];
            updatedAt?: components["schemas"]["Instant"];
        };
        ActionJudgement: {
            outcome: components["schemas"]["VerificationOutcome"];
            evidence?: components["schemas"]["EvidenceGiven"];
            learned?: string;
        };
        ActionKind: "INVESTIGATE" | "MITIGATE_NOW" | "REPAIR" | "DETECT" | "MITIGATE_FUTURE" | "PREVENT" | "PROCESS" | "LEARN";
        ActionPatch: {
            title: string;
            why?: string;
            expectedEffect?: string;
            doneWhen?: string;
            kind: components["schemas"]["ActionKind"];
            target: components["schemas"]["ActionTarget"];
            strength?: components["schemas"]["ActionStrength"];
            priority: components["schemas"]["ActionPriority"];
            ownerId?: string;
            dueAt?: components["schemas"]["Instant"];
        };
        ActionPriority: "P0" | "P1" | "P2" | "P3";
        ActionProposal: {
            title: string;
            why?: string;
            expectedEffect?: string;
            doneWhen?: string;
            kind?: components["schemas"]["ActionKind"];
            target?: components["schemas"]["ActionTarget"];
            strength?: components["schemas"]["ActionStrength"];
            priority?: components["schemas"]["ActionPriority"];
            ownerId?: string;
            dueAt?: components["schemas"]["Instant"];
            incidentId?: components["schemas"]["UUID"];
        };
        ActionStatus: "PROPOSED" | "OPEN" | "IN_PROGRESS" | "BLOCKED" | "DEFERRED" | "DONE" | "VERIFIED" | "NOT_EFFECTIVE" | "DECLINED" | "CANCELED" | "SUPERSEDED";
        ActionStrength: "WEAKER" | "INTERMEDIATE" | "STRONGER";
        ActionSummary: {
            id?: components["schemas"]["UUID"];
            key?: string;
            title?: string;
            status?: components["schemas"]["ActionStatus"];
            kind?: components["schemas"]["ActionKind"];
            priority?: components["schemas"]["ActionPriority"];
            severity?: components["schemas"]["Severity"];
            owner?: components["schemas"]["PersonRef"];
            incidentId?: components["schemas"]["UUID"];
            incidentKey?: string;
            retrospectiveId?: components["schemas"]["UUID"];
            dueAt?: components["schemas"]["Instant"];
            originalDueAt?: components["schemas"]["Instant"];
            deferrals?: number;
            overdue?: boolean;
            link?: components["schemas"]["LinkSummary"];
            verification?: components["schemas"]["VerificationSummary"];
            visibility?: components["schemas"]["Visibility"];
            allowedTransitions?: components["schemas"]["ActionStatus"][];
            version?: number;
            createdAt?: components["schemas"]["Instant"];
            updatedAt?: components["schemas"]["Instant"];
        };
        ActionTarget: "SYSTEM" | "INCIDENT_RESPONSE_POLICY" | "MEASUREMENT" | "MONITORING" | "RETROSPECTIVE_STANDARD" | "TRAINING_STAFFING";
        ActionTransition: {
            to: components["schemas"]["ActionStatus"];
            reason?: string;
            ownerId?: string;
            dueAt?: components["schemas"]["Instant"];
            doneWhen?: string;
            blockedBy?: string;
            supersededBy?: components["schemas"]["UUID"];
        };
        ActionVerification: {
            dueAt?: components["schemas"]["Instant"];
            outcome?: components["schemas"]["VerificationOutcome"];
            by?: components["schemas"]["PersonRef"];
            at?: components["schemas"]["Instant"];
            evidence?: components["schemas"]["Evidence"];
            learned?: string;
        };
        CreateTracker: {
            name: string;
            kind: components["schemas"]["TrackerKind"];
            baseUrl: string;
            projectKey: string;
            issueType: string;
            email: string;
            apiToken: string;
            actorAccountId?: string;
            default?: boolean;
        };
        DeadDelivery: {
            id?: components["schemas"]["UUID"];
            deliveryId?: string;
            receivedAt?: components["schemas"]["Instant"];
            attempts?: number;
            reason?: string;
        };
        DeadLetter: {
            id?: components["schemas"]["UUID"];
            topic?: string;
            partition?: number;
            offset?: number;
            type?: string;
            reason?: string;
            failedAt?: components["schemas"]["Instant"];
            replayedAt?: components["schemas"]["Instant"];
        };
        EditTracker: {
            name: string;
            email: string;
            apiToken?: string;
            default?: boolean;
            state: components["schemas"]["TrackerState"];
        };
        EventPage: {
            items?: components["schemas"]["LoggedEvent"][];
            nextCursor?: string;
        };
        Evidence: {
            note?: string;
            url?: string;
        };
        EvidenceGiven: {
            note?: string;
            url?: string;
        };
        HistoryEntry: {
            id?: components["schemas"]["UUID"];
            at?: components["schemas"]["Instant"];
            actor?: components["schemas"]["PersonRef"];
            field?: string;
            oldValue?: string;
            newValue?: string;
            reason?: string;
        };
        Instant: string;
        LinkAction: {
            trackerId?: components["schemas"]["UUID"];
        };
        LinkState: "PENDING" | "LINKED" | "NEEDS_HUMAN" | "UNREACHABLE";
        LinkSummary: {
            state?: components["schemas"]["LinkState"];
            issueKey?: string;
            url?: string;
            remoteStatus?: string;
        };
        LoggedEvent: {
            id?: components["schemas"]["UUID"];
            type?: string;
            topic?: string;
            subject?: components["schemas"]["UUID"];
            sequence?: number;
            time?: components["schemas"]["Instant"];
            correlationId?: string;
            causationId?: string;
            data?: unknown;
        };
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
        PageTrackerView: {
            items?: components["schemas"]["Tracker"][];
            nextCursor?: string;
        };
        PersonRef: {
            id?: string;
            name?: string;
        };
        ResourceId: {
            uuid?: components["schemas"]["UUID"];
            key?: string;
        };
        Severity: "SEV0" | "SEV1" | "SEV2" | "SEV3" | "SEV4" | "UNKNOWN";
        Tracker: {
            id?: components["schemas"]["UUID"];
            name?: string;
            kind?: components["schemas"]["TrackerKind"];
            baseUrl?: string;
            projectKey?: string;
            issueType?: string;
            email?: string;
            actorAccountId?: string;
            default?: boolean;
            state?: components["schemas"]["TrackerState"];
            message?: string;
            pausedUntil?: components["schemas"]["Instant"];
            webhookUrl?: string;
            webhookSecret?: string;
            version?: number;
            createdAt?: components["schemas"]["Instant"];
            updatedAt?: components["schemas"]["Instant"];
        };
        TrackerDelivery: {
            id?: components["schemas"]["UUID"];
            deliveryId?: string;
            receivedAt?: components["schemas"]["Instant"];
            attempts?: number;
            headers?: {
                [key: string]: string[];
            };
            body?: string;
            bytes?: number;
            cut?: boolean;
        };
        TrackerHealth: {
            state?: components["schemas"]["TrackerState"];
            message?: string;
            pausedUntil?: components["schemas"]["Instant"];
            lastDeliveryAt?: components["schemas"]["Instant"];
            lastAppliedAt?: components["schemas"]["Instant"];
            waitingDeliveries?: number;
            unparsableDeliveries?: number;
            rejectedDeliveries?: number;
            lastRejectedAt?: components["schemas"]["Instant"];
            deadDeliveries?: components["schemas"]["DeadDelivery"][];
            pendingIntents?: number;
            needsHuman?: number;
        };
        TrackerKind: "JIRA_CLOUD";
        TrackerLink: {
            trackerId?: components["schemas"]["UUID"];
            state?: components["schemas"]["LinkState"];
            issueId?: string;
            issueKey?: string;
            url?: string;
            remoteStatus?: string;
            message?: string;
        };
        TrackerState: "ACTIVE" | "AUTH_EXPIRED" | "PAUSED";
        UUID: string;
        VerificationOutcome: "VERIFIED" | "NOT_EFFECTIVE" | "NOT_DONE";
        VerificationSummary: {
            dueAt?: components["schemas"]["Instant"];
            outcome?: components["schemas"]["VerificationOutcome"];
            by?: components["schemas"]["PersonRef"];
            at?: components["schemas"]["Instant"];
        };
        Visibility: "ORGANISATION" | "RESTRICTED";
        Problem: {
            type: string;
            title: string;
            status: number;
            detail?: string;
            instance?: string;
            errors?: components["schemas"]["FieldError"][];
            requestId?: string;
        };
        FieldError: {
            pointer: string;
            message: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
