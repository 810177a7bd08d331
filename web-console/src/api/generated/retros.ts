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
        AnswerSkipRequest: {
            approved: boolean;
            reason?: string;
        };
        Approval: "MANAGER" | "LEGAL" | "SECURITY" | "EXECUTIVE_SPONSOR";
        Attendance: "OPEN" | "RESTRICTED";
        CausalGraphView: {
            nodes?: components["schemas"]["CausalNodeView"][];
            links?: components["schemas"]["CausalLinkView"][];
            loops?: string[][];
            feedback?: string[];
        };
        CausalLinkPatch: {
            kind?: components["schemas"]["LinkKind"];
            because?: string;
        };
        CausalLinkRequest: {
            from: components["schemas"]["UUID"];
            to?: components["schemas"]["UUID"];
            kind: components["schemas"]["LinkKind"];
            because?: string;
        };
        CausalLinkView: {
            id?: components["schemas"]["UUID"];
            from?: components["schemas"]["UUID"];
            to?: components["schemas"]["UUID"];
            kind?: components["schemas"]["LinkKind"];
            because?: string;
            recordedBy?: components["schemas"]["PersonRef"];
            version?: number;
            createdAt?: components["schemas"]["Instant"];
            updatedAt?: components["schemas"]["Instant"];
        };
        CausalNodeView: {
            id?: components["schemas"]["UUID"];
            kind?: components["schemas"]["NodeKind"];
            text?: string;
            domain?: components["schemas"]["FactorDomain"];
            role?: components["schemas"]["FactorRole"];
            occurredAt?: components["schemas"]["Instant"];
        };
        CausalRule: "CAUSE_AND_EFFECT" | "SPECIFIC_WORDS" | "BEFORE_THE_ACT" | "BEFORE_THE_DEVIATION" | "DUTY_TO_ACT";
        Certainty: "YES" | "NO" | "UNKNOWN";
        ClockStart: "DETECTED" | "CLASSIFIED_MAJOR" | "MITIGATED";
        ClockUnit: "HOURS" | "DAYS" | "MONTHS";
        CommanderSpread: {
            commanders?: number;
            lowerQuartile?: number;
            median?: number;
            upperQuartile?: number;
        };
        Comment: {
            id?: components["schemas"]["UUID"];
            section?: string;
            quote?: string;
            body?: string;
            author?: components["schemas"]["PersonRef"];
            createdAt?: components["schemas"]["Instant"];
            editedAt?: components["schemas"]["Instant"];
            withdrawnAt?: components["schemas"]["Instant"];
            resolvedAt?: components["schemas"]["Instant"];
            resolvedBy?: components["schemas"]["PersonRef"];
            replies?: components["schemas"]["Comment"][];
        };
        CompleteStepRequest: {
            at?: components["schemas"]["Instant"];
            note?: string;
        };
        ComplianceState: "WAITING" | "OPEN" | "LATE" | "DONE";
        ComplianceStep: {
            key: string;
            name: string;
            within: components["schemas"]["TimeLimit"];
            from: components["schemas"]["ClockStart"];
        };
        ComplianceStepState: {
            key?: string;
            name?: string;
            regulation?: components["schemas"]["Regulation"];
            from?: components["schemas"]["ClockStart"];
            startedAt?: components["schemas"]["Instant"];
            dueAt?: components["schemas"]["Instant"];
            state?: components["schemas"]["ComplianceState"];
            doneAt?: components["schemas"]["Instant"];
            doneBy?: components["schemas"]["PersonRef"];
            note?: string;
        };
        ConditionPart: {
            fact?: string;
            asked?: string;
            seen?: string;
            holds?: components["schemas"]["Certainty"];
        };
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
            approvedBy?: components["schemas"]["PersonRef"];
            at?: components["schemas"]["Instant"];
        };
        Depth: "LIGHT" | "STANDARD" | "DEEP";
        DetectedBy: "CUSTOMER" | "HAND" | "MACHINE";
        Diagram: {
            title?: string;
            summary?: string;
            width?: number;
            height?: number;
            nodes?: components["schemas"]["DiagramNode"][];
            links?: components["schemas"]["DiagramLink"][];
            outline?: components["schemas"]["DiagramOutline"][];
        };
        DiagramLink: {
            from?: string;
            to?: string;
            words?: string;
            style?: components["schemas"]["LinkStyle"];
            points?: components["schemas"]["Point"][];
        };
        DiagramNode: {
            id?: string;
            tone?: components["schemas"]["Tone"];
            kicker?: string;
            text?: string;
            lines?: string[];
            x?: number;
            y?: number;
            width?: number;
            height?: number;
        };
        DiagramOutline: {
            id?: string;
            text?: string;
            items?: components["schemas"]["DiagramOutline"][];
        };
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
        DomainShare: {
            domain?: components["schemas"]["FactorDomain"];
            factors?: number;
            share?: number;
            helped?: number;
            actions?: number;
        };
        DueIn: {
            n?: number;
            unit: components["schemas"]["DueUnit"];
            region?: string;
        };
        DueUnit: "CALENDAR_DAYS" | "BUSINESS_DAYS";
        EditCommentRequest: {
            body: string;
        };
        EditHolidaySettings: {
            regions: components["schemas"]["HolidayRegion"][];
            defaultRegion?: string;
        };
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
            necessity?: components["schemas"]["Necessity"];
            symptom?: boolean;
            services?: string[];
            edge?: components["schemas"]["FactorEdge"];
            timelineEntryIds?: string[];
            links?: components["schemas"]["FactorEvidenceLink"][];
            tags?: string[];
            disposition?: components["schemas"]["FactorDisposition"];
        };
        FactorBalance: {
            domains?: components["schemas"]["DomainShare"][];
            factors?: number;
            observed?: number;
            questions?: string[];
        };
        FactorDisposition: {
            kind: components["schemas"]["DispositionKind"];
            reason?: string;
        };
        FactorDomain: "PEOPLE" | "PROCESS" | "TECHNOLOGY";
        FactorEdge: {
            from: string;
            to: string;
        };
        FactorEvidenceLink: {
            url: string;
            label?: string;
        };
        FactorPatch: {
            statement?: string;
            domain?: components["schemas"]["FactorDomain"];
            role?: components["schemas"]["FactorRole"];
            category?: string;
            confidence?: components["schemas"]["Confidence"];
            necessity?: components["schemas"]["Necessity"];
            symptom?: boolean;
            services?: string[];
            edge?: components["schemas"]["FactorEdge"];
            timelineEntryIds?: string[];
            links?: components["schemas"]["FactorEvidenceLink"][];
            tags?: string[];
            disposition?: components["schemas"]["FactorDisposition"];
        };
        FactorPrompt: {
            id?: string;
            question?: string;
            because?: string;
            ofPerson?: boolean;
        };
        FactorPrompts: {
            speaksOfPerson?: boolean;
            questions?: components["schemas"]["FactorPrompt"][];
        };
        FactorPromptsRequest: {
            statement: string;
            domain?: components["schemas"]["FactorDomain"];
            role?: components["schemas"]["FactorRole"];
        };
        FactorRole: "LATENT" | "TRIGGER" | "ENABLER" | "MITIGATOR" | "WENT_WELL" | "LUCKY" | "NOT_CONTRIBUTING";
        FactorView: {
            id?: components["schemas"]["UUID"];
            statement?: string;
            domain?: components["schemas"]["FactorDomain"];
            role?: components["schemas"]["FactorRole"];
            category?: string;
            confidence?: components["schemas"]["Confidence"];
            necessity?: components["schemas"]["Necessity"];
            symptom?: boolean;
            services?: string[];
            edge?: components["schemas"]["FactorEdge"];
            timelineEntryIds?: string[];
            links?: components["schemas"]["FactorEvidenceLink"][];
            tags?: string[];
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
        FormalRca: {
            title?: string;
            retrospectiveKey?: string;
            incidentKey?: string;
            problem?: components["schemas"]["FormalRcaProblem"];
            method?: string;
            factors?: components["schemas"]["FormalRcaFactor"][];
            helped?: components["schemas"]["FormalRcaFactor"][];
            observed?: components["schemas"]["FormalRcaFactor"][];
            statements?: components["schemas"]["FormalRcaStatement"][];
            feedbackLoops?: string[][];
            chains?: components["schemas"]["FormalRcaAnswer"][];
            openActions?: components["schemas"]["RetrospectiveAction"][];
        };
        FormalRcaAnswer: {
            depth?: number;
            text?: string;
        };
        FormalRcaFactor: {
            id?: components["schemas"]["UUID"];
            statement?: string;
            domain?: components["schemas"]["FactorDomain"];
            role?: components["schemas"]["FactorRole"];
            category?: string;
            confidence?: components["schemas"]["Confidence"];
            necessity?: components["schemas"]["Necessity"];
            symptom?: boolean;
            services?: string[];
            edge?: components["schemas"]["FactorEdge"];
            entries?: components["schemas"]["RetrospectiveTimelineEntry"][];
            links?: components["schemas"]["FactorEvidenceLink"][];
            actions?: components["schemas"]["RetrospectiveAction"][];
            disposition?: components["schemas"]["FactorDisposition"];
        };
        FormalRcaProblem: {
            statement?: string;
            services?: string[];
            impactStarted?: components["schemas"]["Instant"];
            impactEnded?: components["schemas"]["Instant"];
            duration?: string;
            customersAffected?: number;
            dataLoss?: string;
            dataExposure?: string;
        };
        FormalRcaQuestion: {
            rule?: components["schemas"]["CausalRule"];
            question?: string;
        };
        FormalRcaStatement: {
            linkId?: components["schemas"]["UUID"];
            text?: string;
            feedback?: boolean;
            questions?: components["schemas"]["FormalRcaQuestion"][];
        };
        GlossaryTerm: {
            term: string;
            instead: string;
        };
        HolidayRegion: {
            key: string;
            name: string;
            dates: string[];
        };
        HolidaySettings: {
            regions?: components["schemas"]["HolidayRegion"][];
            defaultRegion?: string;
            version?: number;
            changedBy?: components["schemas"]["PersonRef"];
            changedAt?: components["schemas"]["Instant"];
        };
        IncidentSeverity: "SEV0" | "SEV1" | "SEV2" | "SEV3" | "SEV4" | "UNKNOWN";
        IncidentType: "AVAILABILITY" | "DEGRADATION" | "GRAY_FAILURE" | "DATA_INTEGRITY" | "SECURITY" | "INTERNAL_TOOLING" | "DEPENDENCY" | "CAPACITY" | "NEAR_MISS" | "EXERCISE" | "MAINTENANCE" | "AMBIGUOUS";
        Instant: string;
        KeepRevisionRequest: {
            label: string;
        };
        Kind: "SAME" | "REMOVED" | "ADDED";
        LanguageCategoryCount: {
            category?: string;
            findings?: number;
            dismissed?: number;
        };
        LanguageCheckRequest: {
            text: string;
            section: components["schemas"]["TextSection"];
            incident?: components["schemas"]["UUID"];
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
        LinkKind: "MADE_POSSIBLE" | "MADE_LIKELIER" | "TRIGGERED" | "MADE_WORSE" | "PROLONGED" | "LIMITED";
        LinkStyle: "FORWARD" | "FEEDBACK" | "BONE" | "SPINE";
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
        Necessity: "NECESSARY" | "NOT_NECESSARY" | "UNJUDGED";
        NodeKind: "FACTOR" | "ENTRY" | "OUTCOME";
        Occasion: "WRITING" | "KEPT" | "RESTORING" | "IMPORTING" | "SUBMITTED" | "RETURNED" | "REVIEWED" | "PUBLISHED";
        Outcome: "HOLD" | "SKIP" | "UNDECIDED";
        PageCommentView: {
            items?: components["schemas"]["Comment"][];
            nextCursor?: string;
        };
        PageComplianceStepView: {
            items?: components["schemas"]["ComplianceStepState"][];
            nextCursor?: string;
        };
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
        PagePerspectiveView: {
            items?: components["schemas"]["PerspectiveView"][];
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
        PageRevisionView: {
            items?: components["schemas"]["Revision"][];
            nextCursor?: string;
        };
        PageTimelineEntryView: {
            items?: components["schemas"]["RetrospectiveTimelineEntry"][];
            nextCursor?: string;
        };
        PageWhyView: {
            items?: components["schemas"]["WhyView"][];
            nextCursor?: string;
        };
        Part: {
            kind?: components["schemas"]["Kind"];
            text?: string;
        };
        PersonRef: {
            id?: string;
            name?: string;
        };
        PerspectivePatch: {
            saw?: string;
            knew?: string;
            expected?: string;
        };
        PerspectiveRequest: {
            saw?: string;
            knew?: string;
            expected?: string;
            anonymous?: boolean;
            withoutName?: boolean;
        };
        PerspectiveView: {
            id?: components["schemas"]["UUID"];
            saw?: string;
            knew?: string;
            expected?: string;
            anonymous?: boolean;
            author?: components["schemas"]["PersonRef"];
            version?: number;
            toldAt?: components["schemas"]["Instant"];
            updatedAt?: components["schemas"]["Instant"];
        };
        Point: {
            x?: number;
            y?: number;
        };
        PolicyFacts: {
            severity?: string;
            type?: string;
            services?: string[];
            serviceTier?: number;
            team?: string;
            durationMinutes?: number;
            customersAffected?: number;
            dataLoss?: string;
            dataExposure?: string;
            detectedBy?: components["schemas"]["DetectedBy"];
            responders?: number;
            responderHours?: number;
            budgetPercent?: number;
            sharedFactor?: boolean;
            leadership?: boolean;
            environment?: string;
            labels?: string[];
        };
        PolicyMode: "UNIVERSAL" | "TAILORED" | "COMMANDER_DISCRETION";
        PolicyRule: {
            name: string;
            when?: components["schemas"]["RuleCondition"];
            requirement: components["schemas"]["Requirement"];
            depth?: components["schemas"]["Depth"];
            template?: string;
            dueIn?: components["schemas"]["DueIn"];
            attendance?: components["schemas"]["Attendance"];
            approvals?: components["schemas"]["Approval"][];
            mandatoryAction?: string;
            regulations?: components["schemas"]["Regulation"][];
            steps?: components["schemas"]["ComplianceStep"][];
            skip?: components["schemas"]["SkipTerms"];
        };
        PolicyTrial: {
            incidents?: number;
            decided?: number;
            neverAsked?: number;
            factsChanged?: number;
            policyVersion?: number;
            before?: components["schemas"]["TrialOutcomes"];
            after?: components["schemas"]["TrialOutcomes"];
            changes?: components["schemas"]["TrialCounts"];
            moves?: components["schemas"]["RequirementMove"][];
            rules?: components["schemas"]["RuleTrialView"][];
        };
        PolicyView: {
            version?: number;
            active?: boolean;
            mode?: components["schemas"]["PolicyMode"];
            note?: string;
            rules?: components["schemas"]["PolicyRule"][];
            undecidedAfterDays?: number;
            publishedBy?: components["schemas"]["PersonRef"];
            publishedAt?: components["schemas"]["Instant"];
        };
        PresenceRequest: {
            clientId: string;
            section?: string;
            leaving?: boolean;
        };
        ProposedSkip: {
            by?: components["schemas"]["PersonRef"];
            reason?: string;
            at?: components["schemas"]["Instant"];
        };
        PublishPolicyRequest: {
            mode: components["schemas"]["PolicyMode"];
            note?: string;
            rules: components["schemas"]["PolicyRule"][];
            undecidedAfterDays?: number;
        };
        Regulation: "NIS2" | "DORA";
        RequestRetrospectiveRequest: {
            incidentId: string;
            reason: string;
        };
        Requirement: "REQUIRED" | "RECOMMENDED" | "OPTIONAL" | "NONE";
        RequirementMove: {
            from?: components["schemas"]["Requirement"];
            to?: components["schemas"]["Requirement"];
            incidents?: number;
        };
        ResourceId: {
            uuid?: components["schemas"]["UUID"];
            key?: string;
        };
        RestoreRevisionRequest: {
            sections?: string[];
        };
        RestoredView: {
            sections?: string[];
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
        RetrospectiveExplanation: {
            decided?: boolean;
            at?: components["schemas"]["Instant"];
            policyVersion?: number;
            mode?: components["schemas"]["PolicyMode"];
            facts?: components["schemas"]["PolicyFacts"];
            rules?: components["schemas"]["RuleExplanation"][];
            alternatives?: components["schemas"]["RuleExplanation"][];
            unknown?: components["schemas"]["RuleExplanation"][];
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
            undecidedSince?: components["schemas"]["Instant"];
            undecidedTooLong?: boolean;
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
            sectionVersions?: {
                [key: string]: number;
            };
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
            terms?: components["schemas"]["RuleTerms"];
            undecidedSince?: components["schemas"]["Instant"];
            skipExpiresAt?: components["schemas"]["Instant"];
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
        Revision: {
            number?: number;
            occasion?: components["schemas"]["Occasion"];
            publication?: number;
            label?: string;
            keptAt?: components["schemas"]["Instant"];
            keptBy?: components["schemas"]["PersonRef"];
        };
        RevisionDiffView: {
            from?: number;
            to?: number;
            sections?: components["schemas"]["SectionDiff"][];
        };
        RevisionSection: {
            key?: string;
            title?: string;
            body?: string;
        };
        RevisionTextView: {
            revision?: components["schemas"]["Revision"];
            sections?: components["schemas"]["RevisionSection"][];
        };
        RuleCondition: {
            severities?: components["schemas"]["IncidentSeverity"][];
            types?: components["schemas"]["IncidentType"][];
            services?: string[];
            tiers?: number[];
            teams?: string[];
            environments?: string[];
            labels?: string[];
            minDurationMinutes?: number;
            minCustomersAffected?: number;
            dataLoss?: components["schemas"]["Certainty"][];
            dataExposure?: components["schemas"]["Certainty"][];
            detectedBy?: components["schemas"]["DetectedBy"][];
            minResponders?: number;
            minResponderHours?: number;
            minBudgetPercent?: number;
            sharedFactor?: boolean;
            leadership?: boolean;
        };
        RuleExplanation: {
            position?: number;
            rule?: string;
            matches?: components["schemas"]["Certainty"];
            won?: boolean;
            parts?: components["schemas"]["ConditionPart"][];
            requirement?: components["schemas"]["Requirement"];
            outcome?: components["schemas"]["Outcome"];
            depth?: components["schemas"]["Depth"];
            template?: string;
            dueAt?: components["schemas"]["Instant"];
            terms?: components["schemas"]["RuleTerms"];
        };
        RuleTerms: {
            attendance?: components["schemas"]["Attendance"];
            approvals?: components["schemas"]["Approval"][];
            mandatoryAction?: string;
            regulations?: components["schemas"]["Regulation"][];
            steps?: components["schemas"]["ComplianceStep"][];
            skip?: components["schemas"]["SkipTerms"];
        };
        RuleTrialView: {
            position?: number;
            rule?: string;
            takes?: number;
            unknown?: number;
            changes?: components["schemas"]["TrialCounts"];
            moves?: components["schemas"]["RequirementMove"][];
            sample?: components["schemas"]["TrialChange"][];
        };
        SectionChange: {
            number?: number;
            clientId?: string;
            change?: unknown[];
        };
        SectionChangesView: {
            items?: components["schemas"]["SectionChange"][];
            changes?: number;
        };
        SectionDiff: {
            key?: string;
            title?: string;
            parts?: components["schemas"]["Part"][];
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
        SkipReport: {
            from?: components["schemas"]["Instant"];
            to?: components["schemas"]["Instant"];
            method?: string;
            minimum?: number;
            organisation?: components["schemas"]["TeamSkips"];
            teams?: components["schemas"]["TeamSkips"][];
            commanders?: components["schemas"]["CommanderSpread"];
        };
        SkipTerms: {
            approval?: boolean;
            expiresInDays?: number;
        };
        TakenView: {
            changes?: number;
        };
        TeamSkips: {
            team?: string;
            suppressed?: boolean;
            decisions?: number;
            skipped?: number;
            skipRate?: number;
            adjustedSkipRate?: number;
            coveredMix?: number;
            againstPolicy?: number;
            byDiscretion?: number;
            undecided?: number;
        };
        TextSection: "what_happened" | "timeline" | "factor" | "action" | "message" | "message_final" | "report" | "reflection";
        TimeLimit: {
            n?: number;
            unit: components["schemas"]["ClockUnit"];
        };
        Tone: "PEOPLE" | "PROCESS" | "TECHNOLOGY" | "PLAIN" | "OUTCOME";
        TrialChange: {
            incidentKey?: string;
            title?: string;
            decided?: boolean;
            before?: components["schemas"]["TrialWord"];
            after?: components["schemas"]["TrialWord"];
        };
        TrialCounts: {
            any?: number;
            requirement?: number;
            outcome?: number;
            depth?: number;
            due?: number;
            terms?: number;
        };
        TrialOutcomes: {
            held?: number;
            skipped?: number;
            undecided?: number;
        };
        TrialWord: {
            rule?: string;
            requirement?: components["schemas"]["Requirement"];
            outcome?: components["schemas"]["Outcome"];
            depth?: components["schemas"]["Depth"];
            dueAt?: components["schemas"]["Instant"];
            template?: string;
            terms?: components["schemas"]["RuleTerms"];
        };
        TypedChangesRequest: {
            clientId: string;
            after?: number;
            changes: unknown[];
        };
        UUID: string;
        WhyPatch: {
            question?: string;
            answer?: string;
            factorId?: components["schemas"]["UUID"];
            timelineEntryIds?: string[];
            links?: components["schemas"]["FactorEvidenceLink"][];
        };
        WhyRequest: {
            parentId?: components["schemas"]["UUID"];
            question?: string;
            answer?: string;
            factorId?: components["schemas"]["UUID"];
            timelineEntryIds?: string[];
            links?: components["schemas"]["FactorEvidenceLink"][];
        };
        WhyView: {
            id?: components["schemas"]["UUID"];
            parentId?: components["schemas"]["UUID"];
            question?: string;
            answer?: string;
            factorId?: components["schemas"]["UUID"];
            statement?: string;
            factorStands?: boolean;
            timelineEntryIds?: string[];
            links?: components["schemas"]["FactorEvidenceLink"][];
            answers?: components["schemas"]["WhyView"][];
            recordedBy?: components["schemas"]["PersonRef"];
            version?: number;
            createdAt?: components["schemas"]["Instant"];
            updatedAt?: components["schemas"]["Instant"];
        };
        WithdrawFactorRequest: {
            reason: string;
        };
        WriteCommentRequest: {
            body: string;
            section?: string;
            quote?: string;
            replyTo?: components["schemas"]["UUID"];
        };
        WritingView: {
            section?: string;
            body?: string;
            changes?: number;
        };
        WrittenView: {
            sections?: string[];
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
