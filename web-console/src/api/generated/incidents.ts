// Generated from contracts/openapi/incidents.yaml by npm run generate-api; not edited by hand.

export interface components {
    schemas: {
        AccessRequest: {
            people?: string[];
            teams?: string[];
        };
        AddServiceRequest: {
            key: string;
            name: string;
            description?: string;
            team?: string;
            contact?: string;
            tier?: number;
            lifecycle?: components["schemas"]["Lifecycle"];
            system?: string;
            dependsOn?: string[];
            tags?: string[];
            links?: components["schemas"]["CatalogueLink"][];
            annotations?: {
                [key: string]: string;
            };
        };
        AddSloRequest: {
            service?: string;
            system?: string;
            name: string;
            description?: string;
            basis: components["schemas"]["SloBasis"];
            objective: number;
            period: components["schemas"]["SloPeriod"];
            expectedEvents?: number;
            indicators: components["schemas"]["Indicator"][];
            team?: string;
            reviewOn?: components["schemas"]["LocalDate"];
        };
        AddSystemRequest: {
            key: string;
            name: string;
            description?: string;
            team?: string;
            contact?: string;
            domain?: string;
        };
        AddTimelineEntryRequest: {
            kind: components["schemas"]["TimelineEntryKind"];
            occurredAt?: components["schemas"]["Instant"];
            text: string;
            audience?: components["schemas"]["EntryAudience"];
            service?: string;
        };
        AssignRoleRequest: {
            personId: string;
            role: components["schemas"]["IncidentRole"];
        };
        BudgetByEvents: {
            badEvents?: number;
            totalEvents?: number;
            allowedEvents?: number;
            byIndicator?: components["schemas"]["IndicatorEvents"][];
            used?: number;
        };
        BudgetByTime: {
            minutes?: number;
            fractionAffected?: number;
            allowedMinutes?: number;
            source?: components["schemas"]["MinutesSource"];
            spans?: number;
            fromMoment?: string;
            toMoment?: string;
            from?: components["schemas"]["Instant"];
            to?: components["schemas"]["Instant"];
            used?: number;
        };
        BudgetConsumption: {
            sloId?: components["schemas"]["UUID"];
            sloKey?: string;
            sloName?: string;
            service?: string;
            system?: string;
            basis?: components["schemas"]["SloBasis"];
            period?: components["schemas"]["SloPeriod"];
            objective?: number;
            windowDays?: number;
            byEvents?: components["schemas"]["BudgetByEvents"];
            byTime?: components["schemas"]["BudgetByTime"];
            countedBy?: components["schemas"]["SloBasis"];
            used?: number;
            usedOfFourWeeks?: number;
            muchUsed?: boolean;
            recorded?: boolean;
            note?: string;
            recordedAt?: components["schemas"]["Instant"];
            recordedBy?: components["schemas"]["PersonRef"];
        };
        BudgetState: {
            id?: components["schemas"]["UUID"];
            key?: string;
            name?: string;
            service?: string;
            system?: string;
            basis?: components["schemas"]["SloBasis"];
            period?: components["schemas"]["SloPeriod"];
            objective?: number;
            reviewOn?: components["schemas"]["LocalDate"];
            reviewState?: components["schemas"]["ReviewState"];
            windowFrom?: components["schemas"]["Instant"];
            windowTo?: components["schemas"]["Instant"];
            allowedMinutes?: number;
            allowedEvents?: number;
            used?: number;
            remaining?: number;
            burn?: number;
            incidents?: number;
        };
        BudgetUse: {
            sloId?: components["schemas"]["UUID"];
            incidentId?: components["schemas"]["UUID"];
            incidentKey?: string;
            incidentTitle?: string;
            used?: number;
            consumedAt?: components["schemas"]["Instant"];
        };
        CatalogueLink: {
            title: string;
            url: string;
        };
        Certainty: "YES" | "NO" | "UNKNOWN";
        CorrectMomentRequest: {
            at: components["schemas"]["Instant"];
            reason: string;
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
        DeclareIncidentRequest: {
            title: string;
            summary?: string;
            severity?: components["schemas"]["Severity"];
            type?: components["schemas"]["IncidentType"];
            services?: string[];
            responsibleTeam?: string;
            visibility?: components["schemas"]["Visibility"];
            access?: components["schemas"]["AccessRequest"];
            impact?: components["schemas"]["Impact"];
            moments?: components["schemas"]["KnownMoments"];
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
        EditServiceRequest: {
            name: string;
            description?: string;
            team?: string;
            contact?: string;
            tier?: number;
            lifecycle?: components["schemas"]["Lifecycle"];
            system?: string;
            dependsOn?: string[];
            tags?: string[];
            links?: components["schemas"]["CatalogueLink"][];
            annotations?: {
                [key: string]: string;
            };
        };
        EditSloRequest: {
            name: string;
            description?: string;
            basis: components["schemas"]["SloBasis"];
            objective: number;
            period: components["schemas"]["SloPeriod"];
            expectedEvents?: number;
            indicators: components["schemas"]["Indicator"][];
            team?: string;
            reviewOn?: components["schemas"]["LocalDate"];
        };
        EditSystemRequest: {
            name: string;
            description?: string;
            team?: string;
            contact?: string;
            domain?: string;
        };
        EntryAudience: "CUSTOMER" | "PUBLIC" | "ORGANISATION" | "RESPONDERS" | "PRIVATE";
        EventPage: {
            items?: components["schemas"]["LoggedEvent"][];
            nextCursor?: string;
        };
        FollowUp: {
            id?: components["schemas"]["UUID"];
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
            total?: number;
            open?: number;
            done?: number;
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
            summary?: string;
        };
        Impact: {
            customersAffected?: number;
            dataLoss?: components["schemas"]["Certainty"];
            dataExposure?: components["schemas"]["Certainty"];
            description?: string;
        };
        ImportReport: {
            dryRun?: boolean;
            created?: number;
            changed?: number;
            unchanged?: number;
            skipped?: number;
            entities?: components["schemas"]["ImportedEntity"][];
        };
        ImportedEntity: {
            kind?: string;
            key?: string;
            place?: string;
            result?: components["schemas"]["Result"];
            changed?: string[];
            reason?: string;
            notices?: string[];
        };
        Incident: {
            id?: components["schemas"]["UUID"];
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
            version?: number;
            createdAt?: components["schemas"]["Instant"];
            updatedAt?: components["schemas"]["Instant"];
        };
        IncidentAccess: {
            people?: components["schemas"]["PersonRef"][];
            teams?: string[];
        };
        IncidentRole: "COMMANDER" | "DEPUTY" | "SCRIBE" | "SME" | "CUSTOMER_LIAISON" | "INTERNAL_LIAISON" | "RESPONDER" | "OBSERVER" | "REPORTER" | "SUB_TEAM_LEAD";
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
        IncidentType: "AVAILABILITY" | "DEGRADATION" | "GRAY_FAILURE" | "DATA_INTEGRITY" | "SECURITY" | "INTERNAL_TOOLING" | "DEPENDENCY" | "CAPACITY" | "NEAR_MISS" | "EXERCISE" | "MAINTENANCE" | "AMBIGUOUS";
        Indicator: {
            name: string;
            description?: string;
            good?: string;
            weight?: number;
        };
        IndicatorEvents: {
            indicator: string;
            badEvents: number;
            totalEvents: number;
        };
        Instant: string;
        KnownMoments: {
            impactStarted?: components["schemas"]["Instant"];
            detected?: components["schemas"]["Instant"];
            mitigated?: components["schemas"]["Instant"];
            resolved?: components["schemas"]["Instant"];
        };
        Level: "SERVICE" | "SYSTEM" | "ENTERPRISE";
        Lifecycle: "EXPERIMENTAL" | "PRODUCTION" | "DEPRECATED";
        LocalDate: string;
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
        MeView: {
            id?: string;
            name?: string;
            username?: string;
            roles?: string[];
            teams?: string[];
        };
        MinutesSource: "ENTERED" | "MOMENTS";
        MomentChange: {
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
        PageBudgetView: {
            items?: components["schemas"]["BudgetConsumption"][];
            nextCursor?: string;
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
        PageSloView: {
            items?: components["schemas"]["Slo"][];
            nextCursor?: string;
        };
        PageSystemView: {
            items?: components["schemas"]["SystemView"][];
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
        RecentIncident: {
            id?: components["schemas"]["UUID"];
            key?: string;
            title?: string;
            severity?: string;
            status?: string;
            services?: string[];
            happenedAt?: components["schemas"]["Instant"];
        };
        RecordBudget: {
            badEvents?: number;
            totalEvents?: number;
            byIndicator?: components["schemas"]["IndicatorEvents"][];
            minutes?: number;
            fractionAffected?: number;
            note?: string;
        };
        Reliability: {
            level?: components["schemas"]["Level"];
            key?: string;
            name?: string;
            at?: components["schemas"]["Instant"];
            slos?: components["schemas"]["BudgetState"][];
            periods?: components["schemas"]["ReliabilityPeriod"][];
            followUps?: components["schemas"]["ReliabilityFollowUps"];
            shared?: components["schemas"]["SharedService"][];
            recent?: components["schemas"]["RecentIncident"][];
            services?: components["schemas"]["ServiceReliability"][];
            systems?: components["schemas"]["SystemReliability"][];
            gaps?: components["schemas"]["ReliabilityGaps"];
        };
        ReliabilityFollowUps: {
            open?: number;
            overdue?: number;
        };
        ReliabilityGaps: {
            withoutTeam?: number;
            withoutTier?: number;
            withoutSystem?: number;
            withoutSlo?: number;
            reviewsOverdue?: number;
        };
        ReliabilityPeriod: {
            days?: number;
            incidents?: number;
            bySeverity?: {
                [key: string]: number;
            };
            impactMinutes?: number;
            withoutTimes?: number;
            acrossSystems?: number;
        };
        ResourceId: {
            uuid?: components["schemas"]["UUID"];
            key?: string;
        };
        Result: "CREATED" | "CHANGED" | "UNCHANGED" | "SKIPPED" | "REFERENCE";
        RetrospectiveLink: {
            id?: components["schemas"]["UUID"];
            key?: string;
            status?: string;
            outcome?: string;
            requirement?: string;
            reason?: string;
        };
        ReviewState: "NONE" | "SCHEDULED" | "DUE_SOON" | "OVERDUE";
        RoleAssignment: {
            id?: components["schemas"]["UUID"];
            person?: components["schemas"]["PersonRef"];
            role?: components["schemas"]["IncidentRole"];
            from?: components["schemas"]["Instant"];
            to?: components["schemas"]["Instant"];
            handoff?: components["schemas"]["HandOff"];
        };
        ServiceReliability: {
            key?: string;
            name?: string;
            system?: string;
            team?: string;
            contact?: string;
            tier?: number;
            lifecycle?: string;
            incidents?: number;
            openFollowUps?: number;
            overdueFollowUps?: number;
            slos?: number;
            leastRemaining?: number;
        };
        ServiceStatus: "ACTIVE" | "RETIRED";
        ServiceTransition: {
            to: components["schemas"]["ServiceStatus"];
            reason?: string;
        };
        ServiceView: {
            key?: string;
            name?: string;
            description?: string;
            team?: string;
            contact?: string;
            tier?: number;
            lifecycle?: components["schemas"]["Lifecycle"];
            system?: string;
            dependsOn?: string[];
            tags?: string[];
            links?: components["schemas"]["CatalogueLink"][];
            annotations?: {
                [key: string]: string;
            };
            status?: components["schemas"]["ServiceStatus"];
            retiredAt?: components["schemas"]["Instant"];
            retiredReason?: string;
            allowedTransitions?: components["schemas"]["ServiceStatus"][];
            version?: number;
            createdAt?: components["schemas"]["Instant"];
            updatedAt?: components["schemas"]["Instant"];
        };
        Severity: "SEV0" | "SEV1" | "SEV2" | "SEV3" | "SEV4" | "UNKNOWN";
        SharedService: {
            key?: string;
            name?: string;
            team?: string;
            incidents?: number;
        };
        Slo: {
            id?: components["schemas"]["UUID"];
            key?: string;
            service?: string;
            system?: string;
            name?: string;
            description?: string;
            basis?: components["schemas"]["SloBasis"];
            objective?: number;
            period?: components["schemas"]["SloPeriod"];
            expectedEvents?: number;
            indicators?: components["schemas"]["Indicator"][];
            team?: string;
            reviewOn?: components["schemas"]["LocalDate"];
            reviewState?: components["schemas"]["ReviewState"];
            reviewedAt?: components["schemas"]["Instant"];
            reviewedBy?: components["schemas"]["PersonRef"];
            reviewNote?: string;
            status?: components["schemas"]["SloStatus"];
            retiredAt?: components["schemas"]["Instant"];
            retiredReason?: string;
            allowedTransitions?: components["schemas"]["SloStatus"][];
            version?: number;
            createdAt?: components["schemas"]["Instant"];
            updatedAt?: components["schemas"]["Instant"];
        };
        SloBasis: "EVENTS" | "TIME";
        SloBudget: {
            budget?: components["schemas"]["BudgetState"];
            incidents?: components["schemas"]["BudgetUse"][];
        };
        SloPeriod: "ROLLING_28_DAYS" | "ROLLING_30_DAYS" | "CALENDAR_MONTH" | "CALENDAR_QUARTER";
        SloReview: {
            note?: string;
            nextReviewOn?: components["schemas"]["LocalDate"];
        };
        SloStatus: "ACTIVE" | "RETIRED";
        SloTransition: {
            to: components["schemas"]["SloStatus"];
            reason?: string;
        };
        SystemReliability: {
            key?: string;
            name?: string;
            domain?: string;
            team?: string;
            services?: number;
            incidents?: number;
            slos?: number;
            exhausted?: number;
            leastRemaining?: number;
        };
        SystemView: {
            key?: string;
            name?: string;
            description?: string;
            team?: string;
            contact?: string;
            domain?: string;
            version?: number;
            createdAt?: components["schemas"]["Instant"];
            updatedAt?: components["schemas"]["Instant"];
        };
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
        TimelineEntryKind: "NOTE" | "OBSERVATION" | "DECISION" | "ACTION_TAKEN" | "ACTION_OUTCOME" | "HYPOTHESIS_PROPOSED" | "HYPOTHESIS_RULED_OUT" | "MITIGATION_ATTEMPTED" | "DETECTION_SIGNAL" | "CUSTOMER_REPORT" | "STATUS_CHANGED" | "SEVERITY_CHANGED" | "ROLE_ASSIGNED" | "ROLE_HANDED_OFF" | "ESCALATION_REQUESTED" | "ESCALATION_ANSWERED" | "TASK_ASSIGNED" | "TASK_DONE" | "RUNBOOK_FOLLOWED" | "RUNBOOK_DEVIATED" | "CHANGE_DEPLOY" | "CHANGE_CANARY_STAGE" | "CHANGE_ROLLBACK" | "CHANGE_CONFIG" | "CHANGE_FLAG" | "COMMUNICATION_INTERNAL" | "COMMUNICATION_EXTERNAL" | "RECOVERY_SIGNAL" | "BREAKTHROUGH" | "MISCOMMUNICATION" | "SENTIMENT" | "BACKGROUND" | "DETAILS_CHANGED" | "ACCESS_OPENED";
        TransitionRequest: {
            to: components["schemas"]["IncidentStatus"];
            reason?: string;
            at?: components["schemas"]["Instant"];
            mergedInto?: string;
        };
        UUID: string;
        Visibility: "ORGANISATION" | "RESTRICTED";
        Warning: {
            code?: string;
            message?: string;
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
