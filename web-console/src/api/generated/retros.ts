// Generated from contracts/openapi/retros.yaml by npm run generate-api; not edited by hand.

export interface components {
    schemas: {
        ActionKind: "INVESTIGATE" | "MITIGATE_NOW" | "REPAIR" | "DETECT" | "MITIGATE_FUTURE" | "PREVENT" | "PROCESS" | "LEARN";
        ActionPriority: "P0" | "P1" | "P2" | "P3";
        ActionProposal: {
            title: string;
            why: string;
            expectedEffect?: string;
            doneWhen?: string;
            kind: components["schemas"]["ActionKind"];
            priority?: components["schemas"]["ActionPriority"];
            factorIds?: string[];
        };
        Certainty: "YES" | "NO" | "UNKNOWN";
        Confidence: "OBSERVED" | "INFERRED" | "SUSPECTED";
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
        DecisionView: {
            policyVersion?: number;
            rule?: string;
            requirement?: components["schemas"]["Requirement"];
            outcome?: components["schemas"]["Outcome"];
            reason?: string;
            facts?: components["schemas"]["PolicyFacts"];
            by?: components["schemas"]["PersonRef"];
            at?: components["schemas"]["Instant"];
        };
        Depth: "LIGHT" | "STANDARD" | "DEEP";
        DismissFinding: {
            place: string;
            rule: string;
            match: string;
            reason: string;
        };
        DispositionKind: "ACTION" | "ACCEPTED" | "NOT_ACTIONABLE" | "OUT_OF_OUR_HANDS";
        DocumentFinding: {
            place?: string;
            finding?: components["schemas"]["LanguageFinding"];
            dismissal?: components["schemas"]["FindingDismissal"];
            open?: boolean;
        };
        DocumentLanguage: {
            findings?: components["schemas"]["DocumentFinding"][];
            open?: number;
            revisions?: components["schemas"]["LanguageRevision"][];
        };
        DueIn: {
            n?: number;
            unit: components["schemas"]["DueUnit"];
        };
        DueUnit: "CALENDAR_DAYS" | "BUSINESS_DAYS";
        EditLanguageSettings: {
            switchedOff: string[];
            glossary: components["schemas"]["GlossaryTerm"][];
        };
        EditSectionRequest: {
            body: string;
        };
        EventPage: {
            items?: components["schemas"]["LoggedEvent"][];
            nextCursor?: string;
        };
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
            reason?: string;
        };
        FactorDomain: "PEOPLE" | "PROCESS" | "TECHNOLOGY";
        FactorPatch: {
            statement?: string;
            domain?: components["schemas"]["FactorDomain"];
            role?: components["schemas"]["FactorRole"];
            category?: string;
            confidence?: components["schemas"]["Confidence"];
            services?: string[];
            timelineEntryIds?: string[];
            disposition?: components["schemas"]["FactorDisposition"];
        };
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
            withdrawnAt?: components["schemas"]["Instant"];
            withdrawnReason?: string;
            version?: number;
            createdAt?: components["schemas"]["Instant"];
            updatedAt?: components["schemas"]["Instant"];
        };
        FindingDismissal: {
            id?: components["schemas"]["UUID"];
            reason?: string;
            by?: components["schemas"]["PersonRef"];
            at?: components["schemas"]["Instant"];
        };
        FindingSeverity: "error" | "warn" | "info" | "private";
        GlossaryTerm: {
            term: string;
            instead: string;
        };
        IncidentSeverity: "SEV0" | "SEV1" | "SEV2" | "SEV3" | "SEV4" | "UNKNOWN";
        IncidentType: "AVAILABILITY" | "DEGRADATION" | "GRAY_FAILURE" | "DATA_INTEGRITY" | "SECURITY" | "INTERNAL_TOOLING" | "DEPENDENCY" | "CAPACITY" | "NEAR_MISS" | "EXERCISE" | "MAINTENANCE" | "AMBIGUOUS";
        Instant: string;
        LanguageCategoryCount: {
            category?: string;
            findings?: number;
            dismissed?: number;
        };
        LanguageCheckRequest: {
            text: string;
            section: components["schemas"]["TextSection"];
        };
        LanguageFinding: {
            rule?: string;
            category?: string;
            severity?: components["schemas"]["FindingSeverity"];
            start?: number;
            end?: number;
            match?: string;
            suggestion?: string;
            question?: string;
        };
        LanguageReport: {
            findings?: components["schemas"]["LanguageFinding"][];
        };
        LanguageRevision: {
            version?: number;
            at?: components["schemas"]["Instant"];
            counts?: components["schemas"]["LanguageCategoryCount"][];
        };
        LanguageRule: {
            id?: string;
            category?: string;
            severity?: components["schemas"]["FindingSeverity"];
            suggestion?: string;
            question?: string;
        };
        LanguageSettings: {
            switchedOff?: string[];
            glossary?: components["schemas"]["GlossaryTerm"][];
            version?: number;
            changedBy?: components["schemas"]["PersonRef"];
            changedAt?: components["schemas"]["Instant"];
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
        PageLanguageRuleView: {
            items?: components["schemas"]["LanguageRule"][];
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
            id?: string;
            name?: string;
        };
        PolicyFacts: {
            severity?: string;
            type?: string;
            services?: string[];
            durationMinutes?: number;
            customersAffected?: number;
            dataLoss?: string;
            responders?: number;
        };
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
            version?: number;
            active?: boolean;
            mode?: components["schemas"]["PolicyMode"];
            note?: string;
            rules?: components["schemas"]["PolicyRule"][];
            publishedBy?: components["schemas"]["PersonRef"];
            publishedAt?: components["schemas"]["Instant"];
        };
        PublishPolicyRequest: {
            mode: components["schemas"]["PolicyMode"];
            note?: string;
            rules: components["schemas"]["PolicyRule"][];
        };
        RequestRetrospectiveRequest: {
            incidentId: string;
            reason: string;
        };
        Requirement: "REQUIRED" | "RECOMMENDED" | "OPTIONAL" | "NONE";
        ResourceId: {
            uuid?: components["schemas"]["UUID"];
            key?: string;
        };
        RetrospectiveAction: {
            id?: components["schemas"]["UUID"];
            key?: string;
            title?: string;
            status?: string;
            kind?: string;
            priority?: string;
            owner?: components["schemas"]["PersonRef"];
            dueAt?: components["schemas"]["Instant"];
            tracker?: components["schemas"]["RetrospectiveActionTracker"];
            verifiedAt?: components["schemas"]["Instant"];
            verifiedBy?: components["schemas"]["PersonRef"];
            factorIds?: string[];
        };
        RetrospectiveActionTracker: {
            key?: string;
            url?: string;
        };
        RetrospectivePatch: {
            title?: string;
            ownerId?: string;
            dueAt?: components["schemas"]["Instant"];
        };
        RetrospectiveStatus: "UNDECIDED" | "REQUESTED" | "DRAFTING" | "SKIPPED" | "IN_REVIEW" | "REVIEWED" | "PUBLISHED" | "CLOSED";
        RetrospectiveSummary: {
            id?: components["schemas"]["UUID"];
            key?: string;
            incidentId?: components["schemas"]["UUID"];
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
            kind?: string;
            occurredAt?: components["schemas"]["Instant"];
            recordedAt?: components["schemas"]["Instant"];
            text?: string;
            audience?: string;
            service?: string;
            actor?: components["schemas"]["PersonRef"];
            automatic?: boolean;
        };
        RetrospectiveTransition: {
            to: components["schemas"]["RetrospectiveStatus"];
            reason?: string;
            noActionsReason?: string;
        };
        RetrospectiveView: {
            id?: components["schemas"]["UUID"];
            key?: string;
            incidentId?: components["schemas"]["UUID"];
            incidentKey?: string;
            title?: string;
            status?: components["schemas"]["RetrospectiveStatus"];
            requirement?: components["schemas"]["Requirement"];
            depth?: components["schemas"]["Depth"];
            template?: string;
            decision?: components["schemas"]["DecisionView"];
            owner?: components["schemas"]["PersonRef"];
            dueAt?: components["schemas"]["Instant"];
            overdue?: boolean;
            sections?: components["schemas"]["SectionView"][];
            allowedTransitions?: components["schemas"]["RetrospectiveStatus"][];
            visibility?: string;
            version?: number;
            createdAt?: components["schemas"]["Instant"];
            updatedAt?: components["schemas"]["Instant"];
            publishedAt?: components["schemas"]["Instant"];
            noActionsReason?: string;
        };
        RuleCondition: {
            severities?: components["schemas"]["IncidentSeverity"][];
            types?: components["schemas"]["IncidentType"][];
            services?: string[];
            minDurationMinutes?: number;
            minCustomersAffected?: number;
            dataLoss?: components["schemas"]["Certainty"][];
            minResponders?: number;
        };
        SectionView: {
            key?: string;
            title?: string;
            body?: string;
            complete?: boolean;
            hint?: string;
            version?: number;
            editedBy?: components["schemas"]["PersonRef"];
            updatedAt?: components["schemas"]["Instant"];
        };
        TextSection: "what_happened" | "timeline" | "factor" | "action" | "message" | "message_final" | "report" | "reflection";
        UUID: string;
        WithdrawFactorRequest: {
            reason: string;
        };
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
