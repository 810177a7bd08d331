// Generated from contracts/openapi/incidents.yaml by npm run generate-api; not edited by hand.

export interface components {
    schemas: {
        AcceptSuggestion: {
            reopen?: boolean;
            reason?: string;
            incident?: string;
            title?: string;
            severity?: components["schemas"]["Severity"];
            services?: string[];
        };
        AcceptedSuggestion: {
            incidentId?: components["schemas"]["UUID"];
        };
        AccessRequest: {
            people?: string[];
            teams?: string[];
        };
        ActorRole: "COMMANDER" | "DEPUTY" | "SCRIBE" | "SME" | "CUSTOMER_LIAISON" | "INTERNAL_LIAISON" | "RESPONDER" | "OBSERVER" | "REPORTER" | "SUB_TEAM_LEAD";
        AddIncidentFieldRequest: {
            key: string;
            name: string;
            description?: string;
            type: components["schemas"]["FieldType"];
            options?: string[];
            incidentTypes?: components["schemas"]["IncidentType"][];
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
        AddTimelineEntriesRequest: {
            entries: components["schemas"]["AddTimelineEntryRequest"][];
        };
        AddTimelineEntryRequest: {
            kind: components["schemas"]["TimelineEntryKind"];
            occurredAt?: components["schemas"]["Instant"];
            precision?: components["schemas"]["EntryPrecision"];
            originalTime?: components["schemas"]["OriginalTime"];
            text: string;
            audience?: components["schemas"]["EntryAudience"];
            service?: string;
            actorRole?: components["schemas"]["ActorRole"];
            phase?: components["schemas"]["EntryPhase"];
            causality?: components["schemas"]["Causality"];
            causalityReason?: string;
            symptomOrCause?: components["schemas"]["SymptomOrCause"];
            tags?: components["schemas"]["EntryTag"][];
            starred?: boolean;
            evidence?: components["schemas"]["Evidence"][];
            detail?: components["schemas"]["TimelineEntryDetail"];
            importedFrom?: components["schemas"]["ImportedFrom"];
        };
        AddedTimelineEntries: {
            items?: components["schemas"]["TimelineEntry"][];
            recorded?: number;
            known?: number;
        };
        Alert: {
            id?: components["schemas"]["UUID"];
            source?: components["schemas"]["AlertSourceRef"];
            externalId?: string;
            groupKey?: string;
            episode?: number;
            state?: components["schemas"]["AlertState"];
            title?: string;
            severity?: components["schemas"]["AlertSeverity"];
            service?: string;
            environment?: string;
            labels?: {
                [key: string]: string;
            };
            links?: string[];
            startedAt?: components["schemas"]["Instant"];
            observedAt?: components["schemas"]["Instant"];
            endedAt?: components["schemas"]["Instant"];
            endReason?: components["schemas"]["AlertEnd"];
            firstReceivedAt?: components["schemas"]["Instant"];
            lastReceivedAt?: components["schemas"]["Instant"];
            observations?: number;
            decision?: components["schemas"]["GroupDecision"];
            reason?: string;
            ruleId?: string;
            ruleName?: string;
            rulesVersion?: number;
            heldBack?: number;
            incident?: components["schemas"]["AlertIncidentRef"];
        };
        AlertAuthentication: "BEARER" | "BASIC" | "HEADER" | "HMAC_SHA256" | "HUB_SHA256" | "PAGERDUTY" | "STANDARD_WEBHOOKS" | "PATH";
        AlertCondition: {
            sources?: string[];
            providers?: components["schemas"]["AlertProvider"][];
            severities?: components["schemas"]["AlertSeverity"][];
            services?: string[];
            environments?: string[];
            title?: string;
            labels?: {
                [key: string]: string;
            };
        };
        AlertDeliveryContent: {
            headers?: {
                [key: string]: string[];
            };
            body?: string;
            bytes?: number;
            cut?: boolean;
            reading?: components["schemas"]["AlertTrialResult"];
        };
        AlertEnd: "RECOVERED" | "SOURCE_DELETED";
        AlertFacts: {
            sourceId?: components["schemas"]["UUID"];
            sourceName?: string;
            provider?: components["schemas"]["AlertProvider"];
            groupKey?: string;
            title?: string;
            severity?: components["schemas"]["AlertSeverity"];
            service?: string;
            environment?: string;
            labels?: {
                [key: string]: string;
            };
        };
        AlertFieldMapping: {
            items?: string;
            externalId?: string;
            group?: string;
            title?: string;
            severity?: string;
            status?: string;
            service?: string;
            environment?: string;
            startedAt?: string;
            observedAt?: string;
            link?: string;
            labels?: string;
            firing?: string[];
            acknowledged?: string[];
            resolved?: string[];
            severities?: {
                [key: string]: components["schemas"]["AlertSeverity"];
            };
        };
        AlertIncidentRef: {
            id?: components["schemas"]["UUID"];
            key?: string;
        };
        AlertIncidentTemplate: {
            title?: string;
            severity?: components["schemas"]["Severity"];
            severities?: {
                [key: string]: components["schemas"]["Severity"];
            };
            services?: string[];
            reported?: boolean;
        };
        AlertOutcome: "OPEN" | "ATTACH" | "SUGGEST" | "IGNORE";
        AlertPhase: "FIRING" | "ACKNOWLEDGED" | "RESOLVED" | "UPDATED" | "NOTE" | "TEST";
        AlertProvider: "ALERTMANAGER" | "GRAFANA" | "PAGERDUTY" | "OPSGENIE" | "DATADOG" | "SENTRY" | "CLOUDEVENTS" | "STANDARD_WEBHOOKS" | "JSON";
        AlertRule: {
            id: string;
            name: string;
            enabled?: boolean;
            when?: components["schemas"]["AlertCondition"];
            outcome: components["schemas"]["AlertOutcome"];
            otherwise?: components["schemas"]["AlertOutcome"];
            incident?: components["schemas"]["AlertIncidentTemplate"];
            groupBy?: string[];
            windowMinutes?: number;
            suggestResolution?: boolean;
        };
        AlertRules: {
            version?: number;
            rules?: components["schemas"]["AlertRule"][];
            comment?: string;
            changedBy?: components["schemas"]["PersonRef"];
            changedAt?: components["schemas"]["Instant"];
        };
        AlertSeverity: "CRITICAL" | "HIGH" | "WARNING" | "INFO" | "UNKNOWN";
        AlertSource: {
            id?: components["schemas"]["UUID"];
            name?: string;
            provider?: components["schemas"]["AlertProvider"];
            authentication?: components["schemas"]["AlertAuthentication"];
            header?: string;
            timestampHeader?: string;
            username?: string;
            mapping?: components["schemas"]["AlertFieldMapping"];
            state?: components["schemas"]["AlertSourceState"];
            address?: string;
            secrets?: components["schemas"]["AlertSourceSecret"][];
            newSecret?: string;
            createdBy?: components["schemas"]["PersonRef"];
            createdAt?: components["schemas"]["Instant"];
            updatedAt?: components["schemas"]["Instant"];
            version?: number;
        };
        AlertSourceRef: {
            id?: components["schemas"]["UUID"];
            name?: string;
            provider?: components["schemas"]["AlertProvider"];
        };
        AlertSourceSecret: {
            id?: components["schemas"]["UUID"];
            createdAt?: components["schemas"]["Instant"];
            lastUsedAt?: components["schemas"]["Instant"];
        };
        AlertSourceState: "ACTIVE" | "PAUSED" | "DELETED";
        AlertState: "FIRING" | "ACKNOWLEDGED" | "RESOLVED";
        AlertSuggestion: {
            id?: components["schemas"]["UUID"];
            kind?: components["schemas"]["AlertSuggestionKind"];
            title?: string;
            severity?: components["schemas"]["AlertSeverity"];
            service?: string;
            source?: components["schemas"]["AlertSourceRef"];
            reason?: string;
            ruleId?: string;
            ruleName?: string;
            rulesVersion?: number;
            facts?: components["schemas"]["AlertFacts"];
            total?: number;
            firing?: number;
            heldBack?: number;
            firstAlertAt?: components["schemas"]["Instant"];
            lastAlertAt?: components["schemas"]["Instant"];
            recoveredAt?: components["schemas"]["Instant"];
            incident?: components["schemas"]["AlertIncidentRef"];
            incidentStatus?: components["schemas"]["IncidentStatus"];
            incidentEndedAt?: components["schemas"]["Instant"];
            windowMinutes?: number;
        };
        AlertSuggestionKind: "DECLARE" | "RESOLVE" | "REOPEN";
        AlertTrialResult: {
            readable?: boolean;
            message?: string;
            alerts?: components["schemas"]["TriedAlert"][];
        };
        AnswerEscalationRequest: {
            outcome: components["schemas"]["EscalationOutcome"];
            note?: string;
            answeredAt?: components["schemas"]["Instant"];
        };
        AnswerOfferRequest: {
            to: components["schemas"]["OfferStatus"];
            reason?: string;
        };
        AssignRoleRequest: {
            personId: string;
            role: components["schemas"]["IncidentRole"];
            subTeam?: string;
        };
        AssignTaskRequest: {
            text: string;
            personId: string;
            dueAt?: components["schemas"]["Instant"];
        };
        AuditEntry: {
            id?: components["schemas"]["UUID"];
            at?: components["schemas"]["Instant"];
            kind?: components["schemas"]["AuditKind"];
            person?: components["schemas"]["PersonRef"];
            incidentId?: components["schemas"]["UUID"];
            incidentKey?: string;
            subject?: string;
            reason?: string;
            until?: components["schemas"]["Instant"];
        };
        AuditKind: "BREAK_GLASS_OPENED" | "BREAK_GLASS_REFUSED" | "VISIBILITY_CHANGED" | "RECORD_REOPENED" | "CONNECTION_CREATED" | "CONNECTION_CHANGED" | "CONNECTION_DELETED" | "SECRET_ADDED" | "SECRET_RETIRED" | "DELIVERIES_REPLAYED" | "DELIVERY_DISCARDED" | "CHAT_USER_LINKED" | "CHAT_USER_UNLINKED" | "FIELD_ADDED" | "FIELD_CHANGED" | "SETTINGS_CHANGED" | "INCIDENTS_IMPORTED";
        Boundary: {
            in?: string;
            out?: string;
        };
        BreakGlass: {
            id?: components["schemas"]["UUID"];
            incidentId?: components["schemas"]["UUID"];
            person?: components["schemas"]["PersonRef"];
            reason?: string;
            openedAt?: components["schemas"]["Instant"];
            until?: components["schemas"]["Instant"];
            open?: boolean;
        };
        BreakGlassRequest: {
            reason: string;
            minutes?: number;
        };
        Buddy: {
            person?: components["schemas"]["PersonRef"];
            kind?: components["schemas"]["BuddyKind"];
            note?: string;
            addedAt?: components["schemas"]["Instant"];
        };
        BuddyKind: "BUDDY" | "ONE_HOP_AWAY";
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
            byLevel?: components["schemas"]["BudgetLevelMinutes"][];
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
            counts?: boolean;
            computed?: components["schemas"]["ComputedBudget"];
            minutesNow?: number;
            note?: string;
            recordedAt?: components["schemas"]["Instant"];
            recordedBy?: components["schemas"]["PersonRef"];
        };
        BudgetLevelMinutes: {
            level?: components["schemas"]["ImpactLevel"];
            minutes?: number;
            affectedMinutes?: number;
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
            usedAltogether?: number;
            consumedAt?: components["schemas"]["Instant"];
            goesOn?: boolean;
        };
        BurnIncident: {
            id?: components["schemas"]["UUID"];
            key?: string;
            title?: string;
            status?: string;
            opened?: boolean;
        };
        BurnSpeed: "FAST" | "SLOW" | "CREEPING" | "WITHIN_BUDGET";
        CanReport: {
            entryId?: components["schemas"]["UUID"];
            condition?: string;
            actions?: string;
            needs?: string;
            actor?: components["schemas"]["PersonRef"];
            at?: components["schemas"]["Instant"];
        };
        CanReportRequest: {
            condition: string;
            actions: string;
            needs?: string;
        };
        CatalogueLink: {
            title: string;
            url: string;
        };
        Causality: "DIRECT" | "INDIRECT" | "NECESSARY" | "IRRELEVANT" | "UNJUDGED";
        Certainty: "YES" | "NO" | "UNKNOWN";
        Change: {
            id?: components["schemas"]["UUID"];
            kind?: components["schemas"]["ChangeKind"];
            state?: components["schemas"]["ChangeState"];
            service?: string;
            environment?: string;
            at?: components["schemas"]["Instant"];
            startedAt?: components["schemas"]["Instant"];
            finishedAt?: components["schemas"]["Instant"];
            summary?: string;
            actor?: string;
            url?: string;
            version?: string;
            source?: string;
            sourceId?: components["schemas"]["UUID"];
            externalId?: string;
            rollout?: components["schemas"]["Rollout"];
            rollbackExtent?: components["schemas"]["RollbackExtent"];
            rollsBack?: components["schemas"]["UUID"];
            featuresTakenBack?: string[];
            committedAt?: components["schemas"]["Instant"];
            recordedAt?: components["schemas"]["Instant"];
            updatedAt?: components["schemas"]["Instant"];
        };
        ChangeAuthentication: "HUB_SHA256" | "HEADER" | "BEARER" | "STANDARD_WEBHOOKS";
        ChangeDeliveryContent: {
            headers?: {
                [key: string]: string[];
            };
            body?: string;
            bytes?: number;
            cut?: boolean;
            reading?: components["schemas"]["ChangeTrialResult"];
        };
        ChangeFieldMapping: {
            items?: string;
            externalId?: string;
            kind?: string;
            status?: string;
            environment?: string;
            summary?: string;
            version?: string;
            actor?: string;
            url?: string;
            at?: string;
            committedAt?: string;
            share?: string;
            users?: string;
            features?: string;
            iteration?: string;
            rollsBack?: string;
            usualKind?: components["schemas"]["ChangeKind"];
            started?: string[];
            finished?: string[];
            failed?: string[];
            canceled?: string[];
            rolledBack?: string[];
        };
        ChangeKind: "DEPLOY" | "CANARY_STAGE" | "FLAG" | "CONFIG" | "ROLLBACK";
        ChangeProposalBasis: "AFFECTED_SERVICE" | "DEPENDENCY" | "SAME_TEAM" | "SAME_LABEL" | "SAME_ENVIRONMENT" | "LAST_HOUR";
        ChangeProvider: "GITHUB" | "GITLAB" | "ARGO_CD" | "JSON";
        ChangeRelation: "PROPOSED" | "CONFIRMED" | "DISMISSED";
        ChangeSource: {
            id?: components["schemas"]["UUID"];
            name?: string;
            provider?: components["schemas"]["ChangeProvider"];
            authentication?: components["schemas"]["ChangeAuthentication"];
            header?: string;
            service?: string;
            serviceField?: string;
            environments?: string[];
            mapping?: components["schemas"]["ChangeFieldMapping"];
            state?: components["schemas"]["ChangeSourceState"];
            address?: string;
            secrets?: components["schemas"]["ChangeSourceSecret"][];
            newSecret?: string;
            createdBy?: components["schemas"]["PersonRef"];
            createdAt?: components["schemas"]["Instant"];
            updatedAt?: components["schemas"]["Instant"];
            version?: number;
        };
        ChangeSourceSecret: {
            id?: components["schemas"]["UUID"];
            createdAt?: components["schemas"]["Instant"];
            lastUsedAt?: components["schemas"]["Instant"];
        };
        ChangeSourceState: "ACTIVE" | "PAUSED" | "DELETED";
        ChangeState: "PLANNED" | "STARTED" | "FINISHED" | "CANCELED" | "FAILED" | "ROLLED_BACK";
        ChangeTrialResult: {
            readable?: boolean;
            message?: string;
            changes?: components["schemas"]["TriedChange"][];
        };
        ChannelMaking: "NEVER" | "PUBLIC" | "PRIVATE";
        ChatAccount: {
            connectionId?: components["schemas"]["UUID"];
            connectionName?: string;
            kind?: components["schemas"]["ChatKind"];
            workspaceId?: string;
            userId?: string;
            userName?: string;
            person?: components["schemas"]["PersonRef"];
            linkedAt?: components["schemas"]["Instant"];
        };
        ChatBot: {
            tokenSet?: boolean;
            tokenSetAt?: components["schemas"]["Instant"];
            tokenSetBy?: components["schemas"]["PersonRef"];
            workspaceName?: string;
            trouble?: string;
            pausedUntil?: components["schemas"]["Instant"];
            settings?: components["schemas"]["ChatBotSettings"];
            version?: number;
        };
        ChatBotSettings: {
            channels: components["schemas"]["ChannelMaking"];
            restrictedToo?: boolean;
            severityFloor?: components["schemas"]["Severity"];
            levelFloor?: components["schemas"]["ResponseLevel"];
            topicKept?: boolean;
        };
        ChatBotToken: {
            token: string;
        };
        ChatChannel: {
            id?: components["schemas"]["UUID"];
            connectionId?: components["schemas"]["UUID"];
            connectionName?: string;
            kind?: components["schemas"]["ChatKind"];
            channelId?: string;
            channelName?: string;
            privateChannel?: boolean;
            madeHere?: boolean;
            url?: string;
            linkedBy?: components["schemas"]["PersonRef"];
            linkedAt?: components["schemas"]["Instant"];
        };
        ChatCode: {
            code?: string;
            expiresAt?: components["schemas"]["Instant"];
        };
        ChatConnection: {
            id?: components["schemas"]["UUID"];
            name?: string;
            kind?: components["schemas"]["ChatKind"];
            state?: components["schemas"]["ChatConnectionState"];
            address?: string;
            secrets?: components["schemas"]["ChatSecret"][];
            createdBy?: components["schemas"]["PersonRef"];
            createdAt?: components["schemas"]["Instant"];
            updatedAt?: components["schemas"]["Instant"];
            version?: number;
        };
        ChatConnectionState: "ACTIVE" | "PAUSED" | "DELETED";
        ChatDelivery: {
            id?: components["schemas"]["UUID"];
            receivedAt?: components["schemas"]["Instant"];
            state?: components["schemas"]["ChatDeliveryState"];
            attempts?: number;
            finishedAt?: components["schemas"]["Instant"];
            note?: string;
        };
        ChatDeliveryState: "NEW" | "CLAIMED" | "RETRY" | "APPLIED" | "IGNORED" | "UNPARSABLE" | "HELD" | "DEAD" | "DISCARDED";
        ChatHealth: {
            lastRequestAt?: components["schemas"]["Instant"];
            lastEventAt?: components["schemas"]["Instant"];
            waiting?: number;
            refused?: number;
            lastRefusedAt?: components["schemas"]["Instant"];
            refusals?: components["schemas"]["ChatRefusal"][];
            states?: {
                [key: string]: number;
            };
            botTrouble?: string;
            botPausedUntil?: components["schemas"]["Instant"];
        };
        ChatKind: "SLACK" | "TEAMS";
        ChatRefusal: {
            reason?: string;
            count?: number;
            lastAt?: components["schemas"]["Instant"];
        };
        ChatSecret: {
            id?: components["schemas"]["UUID"];
            createdAt?: components["schemas"]["Instant"];
            lastUsedAt?: components["schemas"]["Instant"];
        };
        ChatWish: {
            id?: components["schemas"]["UUID"];
            kind?: string;
            incidentId?: components["schemas"]["UUID"];
            incidentKey?: string;
            subject?: string;
            state?: components["schemas"]["ChatWishState"];
            attempts?: number;
            note?: string;
            createdAt?: components["schemas"]["Instant"];
            updatedAt?: components["schemas"]["Instant"];
        };
        ChatWishState: "PENDING" | "CLAIMED" | "DONE" | "FAILED";
        Check: {
            id?: components["schemas"]["UUID"];
            name?: string;
            service?: string;
            subject?: string;
            instructions?: string;
            everyDays?: number;
            timeOfDay?: string;
            timeZone?: string;
            ownerTeam?: string;
            owner?: components["schemas"]["PersonRef"];
            severity?: components["schemas"]["Severity"];
            status?: components["schemas"]["CheckStatus"];
            retiredReason?: string;
            dueAt?: components["schemas"]["Instant"];
            dueState?: components["schemas"]["DueState"];
            remindedAt?: components["schemas"]["Instant"];
            lastOutcome?: components["schemas"]["CheckOutcome"];
            lastCheckedAt?: components["schemas"]["Instant"];
            allowedTransitions?: components["schemas"]["CheckStatus"][];
            createdBy?: components["schemas"]["PersonRef"];
            createdAt?: components["schemas"]["Instant"];
            updatedAt?: components["schemas"]["Instant"];
            version?: number;
        };
        CheckIncident: {
            id?: components["schemas"]["UUID"];
            key?: string;
            title?: string;
            status?: string;
            opened?: boolean;
        };
        CheckOutcome: "PASS" | "FAIL" | "SKIPPED";
        CheckResult: {
            id?: components["schemas"]["UUID"];
            checkId?: components["schemas"]["UUID"];
            checkName?: string;
            service?: string;
            outcome?: components["schemas"]["CheckOutcome"];
            checkedAt?: components["schemas"]["Instant"];
            dueAt?: components["schemas"]["Instant"];
            note?: string;
            evidenceUrl?: string;
            reason?: string;
            incident?: components["schemas"]["CheckIncident"];
            recordedBy?: components["schemas"]["PersonRef"];
            recordedAt?: components["schemas"]["Instant"];
        };
        CheckStatus: "ACTIVE" | "RETIRED";
        CheckTransition: {
            to: components["schemas"]["CheckStatus"];
            reason?: string;
        };
        CohortImpact: {
            id?: components["schemas"]["UUID"];
            cohort?: string;
            kind?: components["schemas"]["CohortKind"];
            service?: string;
            necessity?: number;
            importance?: number;
            customersAffected?: number;
            requestsFailed?: number;
            supportContacts?: number;
            dataLoss?: components["schemas"]["Certainty"];
            dataExposure?: components["schemas"]["Certainty"];
            moneyEstimate?: number;
            currency?: string;
            sloId?: components["schemas"]["UUID"];
            budgetConsumedPct?: number;
            note?: string;
            withdrawn?: boolean;
            recordedBy?: components["schemas"]["PersonRef"];
            recordedAt?: components["schemas"]["Instant"];
            version?: number;
            warnings?: components["schemas"]["Warning"][];
        };
        CohortKind: "CUSTOMERS" | "INTERNAL";
        CommandInterval: {
            assignmentId?: components["schemas"]["UUID"];
            person?: components["schemas"]["PersonRef"];
            from?: components["schemas"]["Instant"];
            to?: components["schemas"]["Instant"];
            seconds?: number;
        };
        CommanderAssignment: "ON_CALL_ROTATION" | "FIRST_RESPONDER" | "MOST_EXPERT" | "MOST_SENIOR" | "DEDICATED" | "DECLARER";
        ComputedBudget: {
            byEvents?: number;
            byTime?: number;
            countedBy?: components["schemas"]["SloBasis"];
            used?: number;
            usedOfFourWeeks?: number;
            at?: components["schemas"]["Instant"];
        };
        ConfidenceInterval: {
            low?: number;
            high?: number;
        };
        ControlChartWeek: {
            from?: components["schemas"]["Instant"];
            count?: number;
            center?: number;
            upper?: number;
            lower?: number;
            isOutside?: boolean;
        };
        CorrectMomentRequest: {
            at?: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            reason: string;
        };
        CorrectTimelineEntryRequest: {
            kind: components["schemas"]["TimelineEntryKind"];
            occurredAt: components["schemas"]["Instant"];
            precision?: components["schemas"]["EntryPrecision"];
            text: string;
            audience?: components["schemas"]["EntryAudience"];
            service?: string;
            actorRole?: components["schemas"]["ActorRole"];
            phase?: components["schemas"]["EntryPhase"];
            causality?: components["schemas"]["Causality"];
            causalityReason?: string;
            symptomOrCause?: components["schemas"]["SymptomOrCause"];
            tags?: components["schemas"]["EntryTag"][];
            starred?: boolean;
            evidence?: components["schemas"]["Evidence"][];
            detail?: components["schemas"]["TimelineEntryDetail"];
            reason?: string;
        };
        CreateAlertSource: {
            name: string;
            provider: components["schemas"]["AlertProvider"];
            authentication?: components["schemas"]["AlertAuthentication"];
            header?: string;
            timestampHeader?: string;
            username?: string;
            mapping?: components["schemas"]["AlertFieldMapping"];
            secret?: string;
        };
        CreateChangeSource: {
            name: string;
            provider: components["schemas"]["ChangeProvider"];
            authentication?: components["schemas"]["ChangeAuthentication"];
            header?: string;
            service?: string;
            serviceField?: string;
            environments?: string[];
            mapping?: components["schemas"]["ChangeFieldMapping"];
            secret?: string;
        };
        CreateChatConnection: {
            name: string;
            kind: components["schemas"]["ChatKind"];
            secret: string;
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
            severityReason?: string;
            type?: components["schemas"]["IncidentType"];
            services?: string[];
            responsibleTeam?: string;
            visibility?: components["schemas"]["Visibility"];
            access?: components["schemas"]["AccessRequest"];
            impact?: components["schemas"]["Impact"];
            responseLevel?: components["schemas"]["ResponseLevel"];
            boundary?: components["schemas"]["Boundary"];
            responsibleRole?: string;
            executiveSponsor?: string;
            labels?: string[];
            fields?: {
                [key: string]: components["schemas"]["JsonNode"];
            };
            moments?: components["schemas"]["KnownMoments"];
            status?: "INVESTIGATING" | "TRIAGE" | "RESOLVED";
        };
        DeliveryMinutes: {
            n?: number;
            open?: number;
            median?: number;
            medianInterval?: components["schemas"]["ConfidenceInterval"];
            p90?: number;
        };
        DeliveryShare: {
            n?: number;
            hits?: number;
            share?: number;
            interval?: components["schemas"]["ConfidenceInterval"];
        };
        DeliveryState: "NEW" | "CLAIMED" | "RETRY" | "APPLIED" | "IGNORED" | "UNPARSABLE" | "HELD" | "DEAD" | "DISCARDED";
        DeliveryStatistics: {
            environment?: string;
            deployments?: number;
            deploymentsPerWeek?: number;
            deploymentsPerWeekInterval?: components["schemas"]["ConfidenceInterval"];
            changeFailRate?: components["schemas"]["DeliveryShare"];
            failedDeploymentRecovery?: components["schemas"]["DeliveryMinutes"];
            deploymentRework?: components["schemas"]["DeliveryShare"];
            changeLeadTime?: components["schemas"]["DeliveryMinutes"];
            incidentsPer100Deployments?: number;
        };
        Detection: {
            source?: components["schemas"]["DetectionSource"];
            firstSignal?: string;
            gap?: components["schemas"]["DetectionGap"];
            noticedByCustomerFirst?: boolean;
            updatedBy?: components["schemas"]["PersonRef"];
            updatedAt?: components["schemas"]["Instant"];
            version?: number;
        };
        DetectionGap: "NONE" | "NO_ALERT" | "ALERT_NOISY" | "ALERT_LOW_PRIORITY" | "ALERT_UNROUTED";
        DetectionSource: "MONITORING_ALERT" | "SLO_BURN" | "SYNTHETIC_CHECK" | "CORRECTNESS_CHECK" | "CUSTOMER_REPORT" | "INTERNAL_REPORT" | "PARTNER_OR_VENDOR" | "SECURITY_RESEARCHER" | "CHANGE_AUTHOR" | "UNKNOWN";
        DetectionStatistics: {
            known?: number;
            unknown?: number;
            byCustomers?: number;
            share?: number;
        };
        DiscardChatDelivery: {
            reason: string;
        };
        DiscardDelivery: {
            reason: string;
        };
        DismissSuggestion: {
            reason: string;
        };
        DoraPairing: {
            period?: components["schemas"]["StatisticsPeriod"];
            referenceClass?: string;
            incidents?: number;
            incidentsPerWeek?: number;
            incidentsPerWeekInterval?: components["schemas"]["ConfidenceInterval"];
            timeToMitigate?: components["schemas"]["DurationStatistics"][];
            deliveryKnown?: boolean;
            deliveryUnknownBecause?: string;
            delivery?: components["schemas"]["DeliveryStatistics"];
        };
        DoraPlot: {
            referenceClass?: string;
            environment?: string;
            points?: components["schemas"]["TeamQuarter"][];
            teamsWithoutDeployments?: string[];
        };
        DraftMessage: {
            audience: components["schemas"]["MessageAudience"];
            headline: string;
            affected?: string;
            capability?: string;
            dataLoss?: components["schemas"]["Certainty"];
            dataExposure?: components["schemas"]["Certainty"];
            otherConcerns?: components["schemas"]["MessageConcern"][];
            unaffected?: string;
            nextUpdateAt?: components["schemas"]["Instant"];
            body?: string;
        };
        DueState: "SCHEDULED" | "DUE_SOON" | "OVERDUE" | "RETIRED";
        DurationStatistics: {
            severity?: string;
            measure?: components["schemas"]["Measure"];
            from?: string;
            to?: string;
            clock?: string;
            n?: number;
            open?: number;
            leftOutFlagged?: number;
            leftOutMissing?: number;
            atOrBelowZero?: number;
            median?: number;
            medianInterval?: components["schemas"]["ConfidenceInterval"];
            p75?: number;
            p90?: number;
            survivalMedian?: number;
            previousN?: number;
            previousMedian?: number;
            comparison?: components["schemas"]["StatisticsComparison"];
            values?: number[];
            survival?: components["schemas"]["SurvivalStep"][];
        };
        DurationUnit: "SECONDS" | "MINUTES" | "HOURS";
        EditAlertSource: {
            name: string;
            authentication?: components["schemas"]["AlertAuthentication"];
            header?: string;
            timestampHeader?: string;
            username?: string;
            mapping?: components["schemas"]["AlertFieldMapping"];
            state?: components["schemas"]["AlertSourceState"];
        };
        EditChangeSource: {
            name: string;
            authentication?: components["schemas"]["ChangeAuthentication"];
            header?: string;
            service?: string;
            serviceField?: string;
            environments?: string[];
            mapping?: components["schemas"]["ChangeFieldMapping"];
            state?: components["schemas"]["ChangeSourceState"];
        };
        EditChatConnection: {
            name: string;
            state?: components["schemas"]["ChatConnectionState"];
        };
        EditCheck: {
            name: string;
            service: string;
            subject: string;
            instructions?: string;
            everyDays: number;
            timeOfDay?: string;
            timeZone?: string;
            dueOn?: components["schemas"]["LocalDate"];
            ownerTeam?: string;
            ownerId?: string;
            severity?: components["schemas"]["Severity"];
        };
        EditIncidentFieldRequest: {
            name: string;
            description?: string;
            options?: string[];
            incidentTypes?: components["schemas"]["IncidentType"][];
            retired?: boolean;
        };
        EditIncidentRequest: {
            title: string;
            summary?: string;
            severity?: components["schemas"]["Severity"];
            severityReason?: string;
            type?: components["schemas"]["IncidentType"];
            services?: string[];
            responsibleTeam?: string;
            visibility?: components["schemas"]["Visibility"];
            access?: components["schemas"]["AccessRequest"];
            impact?: components["schemas"]["Impact"];
            responseLevel?: components["schemas"]["ResponseLevel"];
            boundary?: components["schemas"]["Boundary"];
            responsibleRole?: string;
            executiveSponsor?: string;
            labels?: string[];
            fields?: {
                [key: string]: components["schemas"]["JsonNode"];
            };
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
        EditSettingsRequest: {
            commanderAssignment: components["schemas"]["CommanderAssignment"];
            handOffSuggestedAfterMinutes: number;
            handOffDueAfterMinutes: number;
            spanOfControl: number;
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
        EntryPhase: "BEFORE" | "ONSET" | "RESPONSE" | "RECOVERY" | "AFTER";
        EntryPrecision: "EXACT" | "MINUTE" | "APPROXIMATE" | "DATE";
        EntrySource: "AUTO" | "HUMAN" | "IMPORT";
        EntryTag: "REDUNDANT" | "SKIPPED" | "EXPECTATION";
        EscalateRequest: {
            toPersonId?: string;
            toTeam?: string;
            basis: components["schemas"]["EscalationBasis"];
            need: string;
            askedAt?: components["schemas"]["Instant"];
        };
        Escalation: {
            id?: components["schemas"]["UUID"];
            from?: components["schemas"]["PersonRef"];
            toPerson?: components["schemas"]["PersonRef"];
            toTeam?: string;
            basis?: components["schemas"]["EscalationBasis"];
            need?: string;
            askedAt?: components["schemas"]["Instant"];
            outcome?: components["schemas"]["EscalationOutcome"];
            note?: string;
            answeredBy?: components["schemas"]["PersonRef"];
            answeredAt?: components["schemas"]["Instant"];
        };
        EscalationBasis: "EXPERTISE" | "CONNECTION" | "ROTA" | "BUDDY";
        EscalationOutcome: "JOINED" | "ADVISED" | "REDIRECTED" | "DECLINED" | "NO_ANSWER";
        EventPage: {
            items?: components["schemas"]["LoggedEvent"][];
            nextCursor?: string;
        };
        Evidence: {
            url: string;
            label?: string;
            capturedAt?: components["schemas"]["Instant"];
        };
        FieldType: "TEXT" | "NUMBER" | "BOOLEAN" | "DATE" | "URL" | "CHOICE";
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
        FrequencyStatistics: {
            count?: number;
            weeks?: number;
            perWeek?: number;
            perWeekInterval?: components["schemas"]["ConfidenceInterval"];
            previousCount?: number;
            comparison?: components["schemas"]["StatisticsComparison"];
            chart?: components["schemas"]["ControlChartWeek"][];
        };
        GroupDecision: "OPENED" | "ATTACHED" | "SUGGESTED" | "ACCEPTED" | "DISMISSED" | "WITHDRAWN" | "IGNORED";
        Grouping: "NONE" | "SERVICE" | "TEAM" | "SEVERITY" | "TYPE";
        HandOff: {
            reason?: string;
            summary?: string;
            fromPerson?: components["schemas"]["PersonRef"];
            acceptedAt?: components["schemas"]["Instant"];
        };
        HandOffAdvice: "NONE" | "SUGGESTED" | "DUE";
        HandOffOffer: {
            id?: components["schemas"]["UUID"];
            from?: components["schemas"]["PersonRef"];
            to?: components["schemas"]["PersonRef"];
            offeredBy?: components["schemas"]["PersonRef"];
            reason?: string;
            summary?: string;
            status?: components["schemas"]["OfferStatus"];
            allowedTransitions?: components["schemas"]["OfferStatus"][];
            offeredAt?: components["schemas"]["Instant"];
            answeredAt?: components["schemas"]["Instant"];
            answer?: string;
            warnings?: components["schemas"]["Warning"][];
        };
        HandOffRequest: {
            toPersonId?: string;
            reason?: string;
            summary?: string;
        };
        HookDelivery: {
            id?: components["schemas"]["UUID"];
            deliveryId?: string;
            receivedAt?: components["schemas"]["Instant"];
            state?: string;
            attempts?: number;
            finishedAt?: components["schemas"]["Instant"];
            note?: string;
        };
        HookHealth: {
            lastDeliveryAt?: components["schemas"]["Instant"];
            lastAppliedAt?: components["schemas"]["Instant"];
            waiting?: number;
            lagSeconds?: number;
            refused?: number;
            lastRefusedAt?: components["schemas"]["Instant"];
            refusals?: components["schemas"]["HookRefusal"][];
            states?: {
                [key: string]: number;
            };
        };
        HookRefusal: {
            reason?: string;
            count?: number;
            lastAt?: components["schemas"]["Instant"];
        };
        HookTrial: {
            body: string;
            headers?: {
                [key: string]: string;
            };
        };
        HumanCost: {
            period?: components["schemas"]["StatisticsPeriod"];
            baseline?: components["schemas"]["StatisticsPeriod"];
            referenceClass?: string;
            weights?: components["schemas"]["HumanCostWeights"];
            teams?: components["schemas"]["TeamHumanCost"][];
        };
        HumanCostWeights: {
            frequency?: number;
            responders?: number;
            hours?: number;
            evening?: number;
            night?: number;
            eveningFrom?: string;
            nightFrom?: string;
            nightUntil?: string;
            zone?: string;
            responderMinutes?: number;
            shiftHours?: number;
            shiftBegins?: string;
            shiftLimit?: number;
            incidentHours?: number;
        };
        Impact: {
            customersAffected?: number;
            dataLoss?: components["schemas"]["Certainty"];
            dataExposure?: components["schemas"]["Certainty"];
            description?: string;
        };
        ImpactChange: {
            of?: components["schemas"]["UUID"];
            field?: string;
            before?: string;
            after?: string;
            reason?: string;
            by?: components["schemas"]["PersonRef"];
            at?: components["schemas"]["Instant"];
        };
        ImpactDuration: {
            seconds?: number;
            impactSeconds?: number;
            graySeconds?: number;
            ongoing?: boolean;
        };
        ImpactLevel: "NONE" | "GRAY" | "DEGRADED" | "PARTIAL_OUTAGE" | "FULL_OUTAGE";
        ImpactRequest: {
            cohort: string;
            kind?: components["schemas"]["CohortKind"];
            service?: string;
            necessity?: number;
            importance?: number;
            customersAffected?: number;
            requestsFailed?: number;
            supportContacts?: number;
            dataLoss?: components["schemas"]["Certainty"];
            dataExposure?: components["schemas"]["Certainty"];
            moneyEstimate?: number;
            currency?: string;
            sloId?: components["schemas"]["UUID"];
            budgetConsumedPct?: number;
            note?: string;
            withdrawn?: boolean;
            reason?: string;
        };
        ImpactWindow: {
            id?: components["schemas"]["UUID"];
            service?: string;
            level?: components["schemas"]["ImpactLevel"];
            from?: components["schemas"]["Instant"];
            to?: components["schemas"]["Instant"];
            fractionAffected?: number;
            recordedBy?: components["schemas"]["PersonRef"];
            recordedAt?: components["schemas"]["Instant"];
            version?: number;
            warnings?: components["schemas"]["Warning"][];
        };
        ImpactWindowRequest: {
            service?: string;
            level: components["schemas"]["ImpactLevel"];
            from: components["schemas"]["Instant"];
            to?: components["schemas"]["Instant"];
            fractionAffected?: number;
            reason?: string;
        };
        ImpactWindows: {
            items?: components["schemas"]["ImpactWindow"][];
            duration?: components["schemas"]["ImpactDuration"];
            nextCursor?: string;
        };
        Import: {
            id?: components["schemas"]["UUID"];
            system?: string;
            format?: components["schemas"]["SourceFormat"];
            fileName?: string;
            dryRun?: boolean;
            visibility?: components["schemas"]["Visibility"];
            state?: components["schemas"]["ImportState"];
            problem?: string;
            uploadedBytes?: number;
            counts?: components["schemas"]["ImportCounts"];
            allowedTransitions?: components["schemas"]["ImportState"][];
            createdBy?: components["schemas"]["PersonRef"];
            createdAt?: components["schemas"]["Instant"];
            startedAt?: components["schemas"]["Instant"];
            finishedAt?: components["schemas"]["Instant"];
        };
        ImportCounts: {
            total?: number;
            done?: number;
            created?: number;
            updated?: number;
            unchanged?: number;
            kept?: number;
            refused?: number;
            flagged?: number;
        };
        ImportFlag: {
            field?: string;
            flag?: string;
            original?: string;
        };
        ImportMapping: {
            fields?: {
                [key: string]: string[];
            };
            dateFormats?: string[];
            zone?: string;
            severities?: {
                [key: string]: components["schemas"]["Severity"];
            };
            statuses?: {
                [key: string]: components["schemas"]["IncidentStatus"];
            };
            types?: {
                [key: string]: components["schemas"]["IncidentType"];
            };
            durationUnit?: components["schemas"]["DurationUnit"];
            delimiter?: string;
        };
        ImportReport: {
            dryRun?: boolean;
            created?: number;
            changed?: number;
            unchanged?: number;
            skipped?: number;
            entities?: components["schemas"]["ImportedEntity"][];
        };
        ImportRow: {
            line?: number;
            outcome?: components["schemas"]["ImportRowOutcome"];
            sourceId?: string;
            title?: string;
            reason?: string;
            flags?: components["schemas"]["ImportFlag"][];
            changed?: string[];
            kept?: string[];
            incidentId?: components["schemas"]["UUID"];
            incidentKey?: string;
            original?: string;
        };
        ImportRowOutcome: "PENDING" | "CREATED" | "UPDATED" | "UNCHANGED" | "KEPT" | "REFUSED";
        ImportState: "UPLOADING" | "QUEUED" | "RUNNING" | "COMPLETED" | "FAILED" | "CANCELED";
        ImportedEntity: {
            kind?: string;
            key?: string;
            place?: string;
            result?: components["schemas"]["Result"];
            changed?: string[];
            reason?: string;
            notices?: string[];
        };
        ImportedFrom: {
            system: string;
            externalId: string;
            author?: string;
            threadId?: string;
        };
        ImprovementArea: {
            area?: components["schemas"]["ImprovementAreaName"];
            measure?: string;
            now?: number;
            before?: number;
            n?: number;
            previousN?: number;
            verdict?: components["schemas"]["ImprovementVerdict"];
            comparison?: components["schemas"]["StatisticsComparison"];
        };
        ImprovementAreaName: "DETECTION" | "MITIGATION" | "PREVENTION";
        ImprovementVerdict: "IMPROVED" | "WORSENED" | "NO_DETECTABLE_CHANGE" | "TOO_FEW";
        Incident: {
            id?: components["schemas"]["UUID"];
            key?: string;
            title?: string;
            summary?: string;
            status?: components["schemas"]["IncidentStatus"];
            severity?: components["schemas"]["Severity"];
            assessment?: components["schemas"]["SeverityAssessment"];
            type?: components["schemas"]["IncidentType"];
            services?: string[];
            responsibleTeam?: string;
            source?: components["schemas"]["IncidentSource"];
            visibility?: components["schemas"]["Visibility"];
            access?: components["schemas"]["IncidentAccess"];
            declaredBy?: components["schemas"]["PersonRef"];
            commander?: components["schemas"]["PersonRef"];
            moments?: components["schemas"]["Moments"];
            impact?: components["schemas"]["Impact"];
            responseLevel?: components["schemas"]["ResponseLevel"];
            boundary?: components["schemas"]["Boundary"];
            responsibleRole?: string;
            executiveSponsor?: components["schemas"]["PersonRef"];
            labels?: string[];
            fields?: {
                [key: string]: components["schemas"]["JsonNode"];
            };
            mergedInto?: components["schemas"]["UUID"];
            retrospective?: components["schemas"]["RetrospectiveLink"];
            followUps?: components["schemas"]["FollowUpCounts"];
            qualityFlags?: components["schemas"]["QualityFlag"][];
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
        IncidentField: {
            key?: string;
            name?: string;
            description?: string;
            type?: components["schemas"]["FieldType"];
            options?: string[];
            incidentTypes?: components["schemas"]["IncidentType"][];
            retired?: boolean;
            retiredAt?: components["schemas"]["Instant"];
            version?: number;
            createdAt?: components["schemas"]["Instant"];
        };
        IncidentPeople: {
            commander?: components["schemas"]["PersonRef"];
            deputy?: components["schemas"]["PersonRef"];
            handOff?: components["schemas"]["HandOffAdvice"];
            offer?: components["schemas"]["PendingHandOff"];
            command?: components["schemas"]["CommandInterval"][];
            withoutCommander?: components["schemas"]["TimeWithoutCommander"];
            commandGaps?: components["schemas"]["TimeWithoutCommander"][];
            span?: components["schemas"]["SpanOfControl"];
            ownershipBounces?: number;
            ownership?: components["schemas"]["OwnershipChange"][];
        };
        IncidentRole: "COMMANDER" | "DEPUTY" | "SCRIBE" | "SME" | "CUSTOMER_LIAISON" | "INTERNAL_LIAISON" | "RESPONDER" | "OBSERVER" | "REPORTER" | "SUB_TEAM_LEAD";
        IncidentSettings: {
            commanderAssignment?: components["schemas"]["CommanderAssignment"];
            handOffSuggestedAfterMinutes?: number;
            handOffDueAfterMinutes?: number;
            spanOfControl?: number;
            version?: number;
            changedBy?: components["schemas"]["PersonRef"];
            changedAt?: components["schemas"]["Instant"];
        };
        IncidentSource: "NATIVE" | "IMPORT";
        IncidentSourceRecord: {
            system?: string;
            sourceId?: string;
            url?: string;
            importId?: components["schemas"]["UUID"];
            importedAt?: components["schemas"]["Instant"];
            figures?: components["schemas"]["PublishedFigure"][];
            original?: string;
        };
        IncidentStatistics: {
            period?: components["schemas"]["StatisticsPeriod"];
            previous?: components["schemas"]["StatisticsPeriod"];
            referenceClass?: string;
            groupBy?: components["schemas"]["Grouping"];
            comparisons?: number;
            grayWeight?: number;
            groups?: components["schemas"]["IncidentStatisticsGroup"][];
            groupsLeftOut?: number;
        };
        IncidentStatisticsGroup: {
            key?: string;
            frequency?: components["schemas"]["FrequencyStatistics"];
            detection?: components["schemas"]["DetectionStatistics"];
            durations?: components["schemas"]["DurationStatistics"][];
            timeInSeverity?: components["schemas"]["TimeInSeverity"][];
            improvement?: components["schemas"]["ImprovementArea"][];
        };
        IncidentStatus: "TRIAGE" | "INVESTIGATING" | "IDENTIFIED" | "MITIGATED" | "RESOLVED" | "CLOSED" | "DECLINED" | "MERGED" | "CANCELED";
        IncidentSummary: {
            id?: components["schemas"]["UUID"];
            key?: string;
            title?: string;
            status?: components["schemas"]["IncidentStatus"];
            severity?: components["schemas"]["Severity"];
            type?: components["schemas"]["IncidentType"];
            services?: string[];
            labels?: string[];
            responseLevel?: components["schemas"]["ResponseLevel"];
            commander?: components["schemas"]["PersonRef"];
            visibility?: components["schemas"]["Visibility"];
            declaredAt?: components["schemas"]["Instant"];
            mitigatedAt?: components["schemas"]["Instant"];
            resolvedAt?: components["schemas"]["Instant"];
            updateOverdueSince?: components["schemas"]["Instant"];
            updatedAt?: components["schemas"]["Instant"];
        };
        IncidentTask: {
            id?: components["schemas"]["UUID"];
            text?: string;
            person?: components["schemas"]["PersonRef"];
            status?: components["schemas"]["TaskStatus"];
            allowedTransitions?: components["schemas"]["TaskStatus"][];
            reason?: string;
            dueAt?: components["schemas"]["Instant"];
            createdBy?: components["schemas"]["PersonRef"];
            createdAt?: components["schemas"]["Instant"];
            endedAt?: components["schemas"]["Instant"];
            updatedAt?: components["schemas"]["Instant"];
            version?: number;
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
        JsonNode: {
            empty?: boolean;
            valueNode?: boolean;
            containerNode?: boolean;
            missingNode?: boolean;
            array?: boolean;
            object?: boolean;
            nodeType?: components["schemas"]["JsonNodeType"];
            pojo?: boolean;
            number?: boolean;
            integralNumber?: boolean;
            floatingPointNumber?: boolean;
            short?: boolean;
            int?: boolean;
            long?: boolean;
            float?: boolean;
            double?: boolean;
            bigDecimal?: boolean;
            bigInteger?: boolean;
            textual?: boolean;
            boolean?: boolean;
            null?: boolean;
            binary?: boolean;
        };
        JsonNodeType: "ARRAY" | "BINARY" | "BOOLEAN" | "MISSING" | "NULL" | "NUMBER" | "OBJECT" | "POJO" | "STRING";
        KeepBuddyRequest: {
            kind?: components["schemas"]["BuddyKind"];
            note?: string;
        };
        KnownMoments: {
            impactStarted?: components["schemas"]["Instant"];
            detected?: components["schemas"]["Instant"];
            classifiedMajor?: components["schemas"]["Instant"];
            mitigated?: components["schemas"]["Instant"];
            resolved?: components["schemas"]["Instant"];
        };
        Level: "SERVICE" | "SYSTEM" | "ENTERPRISE";
        Lifecycle: "EXPERIMENTAL" | "PRODUCTION" | "DEPRECATED";
        LinkChatAccount: {
            personId: string;
            userName?: string;
        };
        LinkChatChannel: {
            connectionId: components["schemas"]["UUID"];
            channelId: string;
            channelName?: string;
            privateChannel?: boolean;
        };
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
        Measure: "TIME_TO_DETECT" | "TIME_TO_DECLARE" | "TIME_TO_ACKNOWLEDGE" | "TIME_TO_MITIGATE" | "IMPACT_TO_MITIGATION" | "TIME_TO_RESOLVE" | "IMPACT_TO_RESOLUTION" | "IMPACT_DURATION" | "GRAY_DURATION";
        Message: {
            id?: components["schemas"]["UUID"];
            incidentId?: components["schemas"]["UUID"];
            audience?: components["schemas"]["MessageAudience"];
            status?: components["schemas"]["MessageStatus"];
            headline?: string;
            affected?: string;
            capability?: string;
            dataLoss?: components["schemas"]["Certainty"];
            dataExposure?: components["schemas"]["Certainty"];
            otherConcerns?: components["schemas"]["MessageConcern"][];
            unaffected?: string;
            nextUpdateAt?: components["schemas"]["Instant"];
            body?: string;
            impactFrom?: components["schemas"]["Instant"];
            impactTo?: components["schemas"]["Instant"];
            impactSeconds?: number;
            publicState?: components["schemas"]["PublicState"];
            publicStateOutdated?: boolean;
            statement?: string[];
            missing?: string[];
            updateOverdue?: boolean;
            createdBy?: components["schemas"]["PersonRef"];
            editedBy?: components["schemas"]["PersonRef"];
            approvedBy?: components["schemas"]["PersonRef"];
            approvedAt?: components["schemas"]["Instant"];
            sentBy?: components["schemas"]["PersonRef"];
            sentAt?: components["schemas"]["Instant"];
            withdrawnBy?: components["schemas"]["PersonRef"];
            withdrawnAt?: components["schemas"]["Instant"];
            withdrawnReason?: string;
            allowedTransitions?: components["schemas"]["MessageStatus"][];
            version?: number;
            createdAt?: components["schemas"]["Instant"];
            updatedAt?: components["schemas"]["Instant"];
        };
        MessageAudience: "CUSTOMER" | "INTERNAL" | "LEADERSHIP";
        MessageConcern: {
            concern: string;
            answer: components["schemas"]["Certainty"];
        };
        MessageContent: {
            headline: string;
            affected?: string;
            capability?: string;
            dataLoss?: components["schemas"]["Certainty"];
            dataExposure?: components["schemas"]["Certainty"];
            otherConcerns?: components["schemas"]["MessageConcern"][];
            unaffected?: string;
            nextUpdateAt?: components["schemas"]["Instant"];
            body?: string;
        };
        MessagePreview: {
            headline?: string;
            statement?: string[];
            text?: string;
            html?: string;
        };
        MessageRhythm: {
            audience?: "CUSTOMER" | "INTERNAL";
            lastSentAt?: components["schemas"]["Instant"];
            dueAt?: components["schemas"]["Instant"];
            overdue?: boolean;
            everyMinutes?: number;
            nextUpdateAt?: components["schemas"]["Instant"];
        };
        MessageStatus: "DRAFT" | "APPROVED" | "SENT" | "WITHDRAWN";
        MessageStep: "DRAFTED" | "EDITED" | "APPROVAL_TAKEN_BACK" | "APPROVED" | "SENT" | "WITHDRAWN";
        MessageTransition: {
            to: components["schemas"]["MessageStatus"];
            reason?: string;
        };
        MessageVersion: {
            id?: components["schemas"]["UUID"];
            step?: components["schemas"]["MessageStep"];
            status?: components["schemas"]["MessageStatus"];
            content?: components["schemas"]["MessageContent"];
            reason?: string;
            by?: components["schemas"]["PersonRef"];
            at?: components["schemas"]["Instant"];
        };
        MinutesSource: "ENTERED" | "IMPACT_WINDOWS" | "MOMENTS";
        Mitigation: "ROLLBACK" | "FEATURE_ROLLBACK" | "SCALE" | "FAILOVER" | "RESTART" | "CONFIG" | "DATA_FIX" | "TRAFFIC" | "OTHER";
        MitigationResult: "WORKED" | "PARTLY" | "NO_EFFECT" | "WORSE" | "UNKNOWN";
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
            classifiedMajor?: components["schemas"]["Instant"];
            identified?: components["schemas"]["Instant"];
            mitigated?: components["schemas"]["Instant"];
            resolved?: components["schemas"]["Instant"];
            closed?: components["schemas"]["Instant"];
        };
        MoveImport: {
            to: components["schemas"]["ImportState"];
        };
        MoveSlackImport: {
            to: components["schemas"]["SlackImportState"];
            choice?: components["schemas"]["SlackMessageChoice"];
        };
        NewAlertSourceSecret: {
            secret?: string;
        };
        NewChangeSourceSecret: {
            secret?: string;
        };
        NewChatSecret: {
            secret: string;
        };
        NewerVersion: {
            text?: string;
            seenAt?: components["schemas"]["Instant"];
            reason?: string;
        };
        OfferStatus: "PENDING" | "ACCEPTED" | "DECLINED" | "WITHDRAWN" | "LAPSED";
        Order: "OLDEST_FIRST" | "NEWEST_FIRST";
        OriginalTime: {
            text: string;
            zone?: string;
        };
        OwnershipChange: {
            id?: components["schemas"]["UUID"];
            fromTeam?: string;
            toTeam?: string;
            changedBy?: components["schemas"]["PersonRef"];
            changedAt?: components["schemas"]["Instant"];
        };
        PageAlertRulesView: {
            items?: components["schemas"]["AlertRules"][];
            nextCursor?: string;
        };
        PageAlertSourceView: {
            items?: components["schemas"]["AlertSource"][];
            nextCursor?: string;
        };
        PageAlertView: {
            items?: components["schemas"]["Alert"][];
            nextCursor?: string;
        };
        PageAuditEntryView: {
            items?: components["schemas"]["AuditEntry"][];
            nextCursor?: string;
        };
        PageBreakGlassView: {
            items?: components["schemas"]["BreakGlass"][];
            nextCursor?: string;
        };
        PageBuddyView: {
            items?: components["schemas"]["Buddy"][];
            nextCursor?: string;
        };
        PageBudgetView: {
            items?: components["schemas"]["BudgetConsumption"][];
            nextCursor?: string;
        };
        PageBurnView: {
            items?: components["schemas"]["SloBurn"][];
            nextCursor?: string;
        };
        PageCanReportView: {
            items?: components["schemas"]["CanReport"][];
            nextCursor?: string;
        };
        PageChangeSourceView: {
            items?: components["schemas"]["ChangeSource"][];
            nextCursor?: string;
        };
        PageChangeView: {
            items?: components["schemas"]["Change"][];
            nextCursor?: string;
        };
        PageChatAccountView: {
            items?: components["schemas"]["ChatAccount"][];
            nextCursor?: string;
        };
        PageChatChannelView: {
            items?: components["schemas"]["ChatChannel"][];
            nextCursor?: string;
        };
        PageChatConnectionView: {
            items?: components["schemas"]["ChatConnection"][];
            nextCursor?: string;
        };
        PageChatDeliveryView: {
            items?: components["schemas"]["ChatDelivery"][];
            nextCursor?: string;
        };
        PageChatWishView: {
            items?: components["schemas"]["ChatWish"][];
            nextCursor?: string;
        };
        PageCheckResultView: {
            items?: components["schemas"]["CheckResult"][];
            nextCursor?: string;
        };
        PageCheckView: {
            items?: components["schemas"]["Check"][];
            nextCursor?: string;
        };
        PageCohortView: {
            items?: components["schemas"]["CohortImpact"][];
            nextCursor?: string;
        };
        PageDeadLetter: {
            items?: components["schemas"]["DeadLetter"][];
            nextCursor?: string;
        };
        PageDeliveryView: {
            items?: components["schemas"]["HookDelivery"][];
            nextCursor?: string;
        };
        PageEscalationView: {
            items?: components["schemas"]["Escalation"][];
            nextCursor?: string;
        };
        PageFieldView: {
            items?: components["schemas"]["IncidentField"][];
            nextCursor?: string;
        };
        PageFollowUpView: {
            items?: components["schemas"]["FollowUp"][];
            nextCursor?: string;
        };
        PageHandOffOfferView: {
            items?: components["schemas"]["HandOffOffer"][];
            nextCursor?: string;
        };
        PageImpactChangeView: {
            items?: components["schemas"]["ImpactChange"][];
            nextCursor?: string;
        };
        PageImportRowView: {
            items?: components["schemas"]["ImportRow"][];
            nextCursor?: string;
        };
        PageImportView: {
            items?: components["schemas"]["Import"][];
            nextCursor?: string;
        };
        PageIncidentSummary: {
            items?: components["schemas"]["IncidentSummary"][];
            nextCursor?: string;
        };
        PageMessageVersionView: {
            items?: components["schemas"]["MessageVersion"][];
            nextCursor?: string;
        };
        PageMessageView: {
            items?: components["schemas"]["Message"][];
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
        PageRelatedChangeView: {
            items?: components["schemas"]["RelatedChange"][];
            nextCursor?: string;
        };
        PageRelatedView: {
            items?: components["schemas"]["RelatedIncident"][];
            nextCursor?: string;
        };
        PageRhythmView: {
            items?: components["schemas"]["MessageRhythm"][];
            nextCursor?: string;
        };
        PageRoleAssignmentView: {
            items?: components["schemas"]["RoleAssignment"][];
            nextCursor?: string;
        };
        PageRoleChangeView: {
            items?: components["schemas"]["RoleChange"][];
            nextCursor?: string;
        };
        PageSearchHit: {
            items?: components["schemas"]["SearchHit"][];
            nextCursor?: string;
        };
        PageServiceView: {
            items?: components["schemas"]["ServiceView"][];
            nextCursor?: string;
        };
        PageSettingsView: {
            items?: components["schemas"]["IncidentSettings"][];
            nextCursor?: string;
        };
        PageSlackImportMessageView: {
            items?: components["schemas"]["SlackImportMessage"][];
            nextCursor?: string;
        };
        PageSlackImportView: {
            items?: components["schemas"]["SlackImport"][];
            nextCursor?: string;
        };
        PageSloView: {
            items?: components["schemas"]["Slo"][];
            nextCursor?: string;
        };
        PageSuggestionView: {
            items?: components["schemas"]["AlertSuggestion"][];
            nextCursor?: string;
        };
        PageSystemView: {
            items?: components["schemas"]["SystemView"][];
            nextCursor?: string;
        };
        PageTaskView: {
            items?: components["schemas"]["IncidentTask"][];
            nextCursor?: string;
        };
        PageTeamChannelView: {
            items?: components["schemas"]["TeamChannel"][];
            nextCursor?: string;
        };
        PageTimelineEntryVersionView: {
            items?: components["schemas"]["TimelineEntryVersion"][];
            nextCursor?: string;
        };
        PageTimelineEntryView: {
            items?: components["schemas"]["TimelineEntry"][];
            nextCursor?: string;
        };
        PendingHandOff: {
            id?: components["schemas"]["UUID"];
            to?: components["schemas"]["PersonRef"];
            offeredBy?: components["schemas"]["PersonRef"];
            reason?: string;
            summary?: string;
            offeredAt?: components["schemas"]["Instant"];
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
        PublicIncident: {
            id?: components["schemas"]["UUID"];
            headline?: string;
            state?: components["schemas"]["PublicState"];
            mergedInto?: components["schemas"]["UUID"];
            services?: components["schemas"]["PublicService"][];
            impactFrom?: components["schemas"]["Instant"];
            impactTo?: components["schemas"]["Instant"];
            updates?: components["schemas"]["PublicUpdate"][];
        };
        PublicService: {
            key?: string;
            name?: string;
        };
        PublicState: "INVESTIGATING" | "IDENTIFIED" | "MONITORING" | "RESOLVED";
        PublicStatus: {
            id?: components["schemas"]["UUID"];
            title?: string;
            pageUrl?: string;
            updatedAt?: components["schemas"]["Instant"];
            incidents?: components["schemas"]["PublicIncident"][];
        };
        PublicUpdate: {
            id?: components["schemas"]["UUID"];
            publishedAt?: components["schemas"]["Instant"];
            state?: components["schemas"]["PublicState"];
            services?: components["schemas"]["PublicService"][];
            headline?: string;
            statement?: string[];
            text?: string;
            html?: string;
            nextUpdateAt?: components["schemas"]["Instant"];
        };
        PublishedFigure: {
            name?: string;
            original?: string;
            publishedMinutes?: number;
            from?: string;
            to?: string;
            recomputedMinutes?: number;
            differenceMinutes?: number;
            incidentMinutes?: number;
        };
        QualityFlag: {
            moment?: string;
            flag?: components["schemas"]["QualityFlagReason"];
            original?: string;
        };
        QualityFlagReason: "UNREADABLE" | "OUT_OF_ORDER" | "IN_FUTURE" | "OUT_OF_RANGE" | "AMBIGUOUS_LOCAL_TIME";
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
        RecordBurn: {
            burnRate: number;
            minutes: number;
            observedAt?: components["schemas"]["Instant"];
            note?: string;
            evidenceUrl?: string;
        };
        RecordChange: {
            kind: components["schemas"]["ChangeKind"];
            service: string;
            environment?: string;
            at?: components["schemas"]["Instant"];
            summary: string;
            actor?: string;
            url?: string;
            version?: string;
            source?: string;
            externalId?: string;
            rollout?: components["schemas"]["Rollout"];
            rollbackExtent?: components["schemas"]["RollbackExtent"];
            rollsBack?: components["schemas"]["UUID"];
            committedAt?: components["schemas"]["Instant"];
        };
        RecordCheckResult: {
            outcome: components["schemas"]["CheckOutcome"];
            checkedAt?: components["schemas"]["Instant"];
            note?: string;
            evidenceUrl?: string;
            reason?: string;
        };
        RelateChange: {
            relation: "CONFIRMED" | "DISMISSED";
            reason?: string;
        };
        RelateIncidentRequest: {
            incident: string;
            note?: string;
        };
        RelatedChange: {
            change?: components["schemas"]["Change"];
            relation?: components["schemas"]["ChangeRelation"];
            basis?: components["schemas"]["ChangeProposalBasis"];
            proposal?: string;
            minutesBeforeOnset?: number;
            reason?: string;
            decidedBy?: components["schemas"]["PersonRef"];
            decidedAt?: components["schemas"]["Instant"];
        };
        RelatedIncident: {
            id?: components["schemas"]["UUID"];
            key?: string;
            title?: string;
            status?: string;
            severity?: string;
            note?: string;
            recordedBy?: components["schemas"]["PersonRef"];
            recordedAt?: components["schemas"]["Instant"];
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
            grayMinutes?: number;
            fromWindows?: number;
            fromMoments?: number;
            withoutTimes?: number;
            acrossSystems?: number;
        };
        Rendering: "INTERNAL" | "EXTERNAL";
        ReplayedChatDeliveries: {
            deliveries?: number;
        };
        ReplayedDeliveries: {
            deliveries?: number;
        };
        ResourceId: {
            uuid?: components["schemas"]["UUID"];
            key?: string;
        };
        ResponseLevel: "INDIVIDUAL" | "TEAM" | "COORDINATED" | "CRISIS";
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
            subTeam?: string;
            from?: components["schemas"]["Instant"];
            to?: components["schemas"]["Instant"];
            handoff?: components["schemas"]["HandOff"];
            version?: number;
            warnings?: components["schemas"]["Warning"][];
        };
        RoleChange: {
            of?: components["schemas"]["UUID"];
            field?: string;
            before?: string;
            after?: string;
            reason?: string;
            by?: components["schemas"]["PersonRef"];
            at?: components["schemas"]["Instant"];
        };
        RoleRecordRequest: {
            personId: string;
            role: components["schemas"]["IncidentRole"];
            subTeam?: string;
            from: components["schemas"]["Instant"];
            to?: components["schemas"]["Instant"];
            reason: string;
        };
        RollbackExtent: "FULL" | "FEATURE";
        Rollout: {
            share?: number;
            users?: string;
            features?: string[];
            iteration?: string;
        };
        SaveAlertRulesRequest: {
            rules: components["schemas"]["AlertRule"][];
            comment?: string;
        };
        SearchHighlight: {
            field?: "TITLE" | "SUMMARY" | "TIMELINE";
            entryId?: components["schemas"]["UUID"];
            occurredAt?: components["schemas"]["Instant"];
            parts?: components["schemas"]["SearchHighlightPart"][];
        };
        SearchHighlightPart: {
            text?: string;
            found?: boolean;
        };
        SearchHit: {
            id?: components["schemas"]["UUID"];
            key?: string;
            title?: string;
            status?: components["schemas"]["IncidentStatus"];
            severity?: components["schemas"]["Severity"];
            type?: components["schemas"]["IncidentType"];
            services?: string[];
            labels?: string[];
            happenedAt?: components["schemas"]["Instant"];
            highlights?: components["schemas"]["SearchHighlight"][];
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
        SetDetection: {
            source?: components["schemas"]["DetectionSource"];
            firstSignal?: string;
            gap?: components["schemas"]["DetectionGap"];
            noticedByCustomerFirst?: boolean;
        };
        SetTeamChannel: {
            channelId: string;
            channelName?: string;
        };
        SetUpStatusFeed: {
            enabled: boolean;
            title: string;
            pageUrl?: string;
            services?: string[];
        };
        Severity: "SEV0" | "SEV1" | "SEV2" | "SEV3" | "SEV4" | "UNKNOWN";
        SeverityAssessment: {
            set?: components["schemas"]["Severity"];
            reason?: string;
            setBy?: components["schemas"]["PersonRef"];
            setAt?: components["schemas"]["Instant"];
            origin?: components["schemas"]["SeverityOrigin"];
            computed?: components["schemas"]["Severity"];
            because?: string;
            rule?: string;
            escalatesAs?: components["schemas"]["Severity"];
        };
        SeverityOrigin: "PERSON" | "RULE" | "CHECK" | "BURN" | "IMPORT";
        SharedService: {
            key?: string;
            name?: string;
            team?: string;
            incidents?: number;
        };
        ShiftLoad: {
            shifts?: number;
            perShift?: number;
            perShiftInterval?: components["schemas"]["ConfidenceInterval"];
            busiest?: number;
            overLimit?: number;
        };
        SlackApps: "ALL" | "ALERTS" | "NONE";
        SlackExportChannel: {
            id?: string;
            name?: string;
            days?: number;
        };
        SlackImport: {
            id?: components["schemas"]["UUID"];
            incidentId?: components["schemas"]["UUID"];
            fileName?: string;
            choice?: components["schemas"]["SlackMessageChoice"];
            state?: components["schemas"]["SlackImportState"];
            problem?: string;
            uploadedBytes?: number;
            report?: components["schemas"]["SlackImportReport"];
            counts?: components["schemas"]["SlackImportCounts"];
            allowedTransitions?: components["schemas"]["SlackImportState"][];
            createdBy?: components["schemas"]["PersonRef"];
            createdAt?: components["schemas"]["Instant"];
            finishedAt?: components["schemas"]["Instant"];
        };
        SlackImportCounts: {
            total?: number;
            done?: number;
            fresh?: number;
            corrected?: number;
            unchanged?: number;
            kept?: number;
            refused?: number;
        };
        SlackImportMessage: {
            line?: number;
            outcome?: components["schemas"]["SlackMessageOutcome"];
            settled?: boolean;
            occurredAt?: components["schemas"]["Instant"];
            author?: string;
            text?: string;
            threadId?: string;
            problem?: string;
        };
        SlackImportPerson: {
            userId?: string;
            slackName?: string;
            name?: string;
            by?: components["schemas"]["SlackRecognition"];
        };
        SlackImportReport: {
            channel?: components["schemas"]["SlackExportChannel"];
            channels?: components["schemas"]["SlackExportChannel"][];
            read?: number;
            skipped?: components["schemas"]["SlackSkippedMessages"][];
            unreadable?: number;
            people?: components["schemas"]["SlackImportPerson"][];
        };
        SlackImportState: "UPLOADING" | "READING" | "READY" | "IMPORTING" | "COMPLETED" | "FAILED" | "CANCELED";
        SlackMessageChoice: {
            channel?: string;
            from?: components["schemas"]["Instant"];
            to?: components["schemas"]["Instant"];
            take?: components["schemas"]["SlackTaking"];
            reactions?: string[];
            threads?: boolean;
            apps?: components["schemas"]["SlackApps"];
            notices?: components["schemas"]["SlackNotice"][];
            people?: components["schemas"]["SlackNaming"];
        };
        SlackMessageOutcome: "NEW" | "CORRECTED" | "UNCHANGED" | "KEPT" | "UNREADABLE" | "REFUSED";
        SlackNaming: "LINKED" | "NAME" | "PSEUDONYM" | "NONE";
        SlackNotice: "JOINS" | "TOPICS";
        SlackRecognition: "ACCOUNT" | "ADDRESS" | "NONE";
        SlackSkipReason: "DELETED" | "NOTICE" | "EMPTY" | "OUT_OF_RANGE" | "APP" | "REPLY" | "NOT_CHOSEN" | "DUPLICATE";
        SlackSkippedMessages: {
            reason?: components["schemas"]["SlackSkipReason"];
            count?: number;
        };
        SlackTaking: "ALL" | "PINNED" | "REACTED";
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
            remindedAt?: components["schemas"]["Instant"];
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
        SloBurn: {
            id?: components["schemas"]["UUID"];
            sloId?: components["schemas"]["UUID"];
            burnRate?: number;
            minutes?: number;
            share?: number;
            speed?: components["schemas"]["BurnSpeed"];
            observedAt?: components["schemas"]["Instant"];
            note?: string;
            evidenceUrl?: string;
            incident?: components["schemas"]["BurnIncident"];
            recordedBy?: components["schemas"]["PersonRef"];
            recordedAt?: components["schemas"]["Instant"];
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
        SourceFormat: "STATUSPAGE_JSON" | "STATUSPAGE_ATOM" | "JSONL" | "CSV" | "JSON";
        SpanOfControl: {
            directReports?: number;
            limit?: number;
            exceeded?: boolean;
            subTeams?: components["schemas"]["SubTeam"][];
        };
        StartImport: {
            format: components["schemas"]["SourceFormat"];
            system: string;
            fileName?: string;
            dryRun?: boolean;
            addServices?: boolean;
            visibility?: components["schemas"]["Visibility"];
            teams?: string[];
            mapping?: components["schemas"]["ImportMapping"];
            content?: string;
        };
        StartSlackImport: {
            fileName?: string;
            choice?: components["schemas"]["SlackMessageChoice"];
        };
        StatisticsComparison: {
            verdict?: components["schemas"]["StatisticsVerdict"];
            test?: components["schemas"]["StatisticsTest"];
            pValue?: number;
            level?: number;
        };
        StatisticsPeriod: {
            from?: components["schemas"]["Instant"];
            to?: components["schemas"]["Instant"];
        };
        StatisticsPopulation: "INCIDENTS" | "EXERCISES" | "MAINTENANCE" | "NEAR_MISSES";
        StatisticsTest: "MANN_WHITNEY" | "LOG_RANK" | "STRATIFIED_LOG_RANK" | "CONDITIONAL_BINOMIAL";
        StatisticsVerdict: "NO_DETECTABLE_CHANGE" | "HIGHER" | "LOWER" | "TOO_FEW";
        StatusFeedSettings: {
            feedId?: components["schemas"]["UUID"];
            enabled?: boolean;
            title?: string;
            pageUrl?: string;
            services?: string[];
            changedBy?: components["schemas"]["PersonRef"];
            changedAt?: components["schemas"]["Instant"];
            version?: number;
        };
        SubTeam: {
            name?: string;
            leader?: components["schemas"]["PersonRef"];
            members?: number;
            exceeded?: boolean;
        };
        SurvivalStep: {
            time?: number;
            share?: number;
            atRisk?: number;
        };
        SymptomOrCause: "SYMPTOM" | "CAUSE";
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
        TagCount: {
            sort?: components["schemas"]["TagSort"];
            tag?: string;
            incidents?: number;
            incidentsBefore?: number;
            entries?: number;
            byService?: components["schemas"]["TagServiceCount"][];
        };
        TagCounts: {
            from?: components["schemas"]["Instant"];
            to?: components["schemas"]["Instant"];
            service?: string;
            incidents?: number;
            items?: components["schemas"]["TagCount"][];
        };
        TagServiceCount: {
            service?: string;
            incidents?: number;
        };
        TagSort: "ENTRY" | "LABEL";
        TaskStatus: "OPEN" | "IN_PROGRESS" | "DONE" | "CANCELED";
        TaskTransitionRequest: {
            to: components["schemas"]["TaskStatus"];
            reason?: string;
        };
        TeamChannel: {
            team?: string;
            channelId?: string;
            channelName?: string;
            setBy?: components["schemas"]["PersonRef"];
            setAt?: components["schemas"]["Instant"];
        };
        TeamHumanCost: {
            team?: string;
            incidents?: number;
            attended?: number;
            withheld?: number;
            incidentsPerWeek?: number;
            medianResponders?: number;
            medianEngagedHours?: number;
            engagedHours?: number;
            eveningHours?: number;
            nightHours?: number;
            weightedHours?: number;
            interruptedNights?: number;
            concentration?: number;
            index?: number;
            baselineIncidents?: number;
            baselinePerWeek?: number;
            baselineResponders?: number;
            baselineHours?: number;
            shifts?: components["schemas"]["ShiftLoad"];
            command?: components["schemas"]["TimeInCommand"];
            suppressed?: string;
        };
        TeamQuarter: {
            team?: string;
            quarter?: string;
            from?: components["schemas"]["Instant"];
            to?: components["schemas"]["Instant"];
            deployments?: number;
            deploymentsPerWeek?: number;
            incidents?: number;
            incidentsPerWeek?: number;
            humanLoad?: number;
        };
        TimeInCommand: {
            incidents?: number;
            withheld?: number;
            hours?: number;
            medianHours?: number;
        };
        TimeInSeverity: {
            severity?: string;
            n?: number;
            open?: number;
            median?: number;
            medianInterval?: components["schemas"]["ConfidenceInterval"];
            p75?: number;
            p90?: number;
            survivalMedian?: number;
        };
        TimeWithoutCommander: {
            from?: components["schemas"]["Instant"];
            to?: components["schemas"]["Instant"];
            seconds?: number;
        };
        TimelineEntry: {
            id?: components["schemas"]["UUID"];
            kind?: components["schemas"]["TimelineEntryKind"];
            occurredAt?: components["schemas"]["Instant"];
            precision?: components["schemas"]["EntryPrecision"];
            originalTime?: components["schemas"]["OriginalTime"];
            recordedAt?: components["schemas"]["Instant"];
            text?: string;
            audience?: components["schemas"]["EntryAudience"];
            service?: string;
            actor?: components["schemas"]["PersonRef"];
            actorRole?: components["schemas"]["ActorRole"];
            automatic?: boolean;
            source?: components["schemas"]["EntrySource"];
            importedFrom?: components["schemas"]["ImportedFrom"];
            phase?: components["schemas"]["EntryPhase"];
            phaseSet?: boolean;
            causality?: components["schemas"]["Causality"];
            causalityReason?: string;
            symptomOrCause?: components["schemas"]["SymptomOrCause"];
            tags?: components["schemas"]["EntryTag"][];
            starred?: boolean;
            evidence?: components["schemas"]["Evidence"][];
            detail?: components["schemas"]["TimelineEntryDetail"];
            newerVersion?: components["schemas"]["NewerVersion"];
            correctedAt?: components["schemas"]["Instant"];
            version?: number;
        };
        TimelineEntryDetail: {
            mitigation?: components["schemas"]["Mitigation"];
            result?: components["schemas"]["MitigationResult"];
            miscommunication?: components["schemas"]["EntryTag"];
            runbook?: string;
            rationale?: string;
            stage?: string;
            role?: string;
            from?: string;
            to?: string;
        };
        TimelineEntryFacts: {
            kind: components["schemas"]["TimelineEntryKind"];
            occurredAt: components["schemas"]["Instant"];
            precision?: components["schemas"]["EntryPrecision"];
            text: string;
            audience?: components["schemas"]["EntryAudience"];
            service?: string;
            actorRole?: components["schemas"]["ActorRole"];
            phase?: components["schemas"]["EntryPhase"];
            causality?: components["schemas"]["Causality"];
            causalityReason?: string;
            symptomOrCause?: components["schemas"]["SymptomOrCause"];
            tags?: components["schemas"]["EntryTag"][];
            starred?: boolean;
            evidence?: components["schemas"]["Evidence"][];
            detail?: components["schemas"]["TimelineEntryDetail"];
        };
        TimelineEntryKind: "NOTE" | "OBSERVATION" | "DECISION" | "ACTION_TAKEN" | "ACTION_OUTCOME" | "HYPOTHESIS_PROPOSED" | "HYPOTHESIS_RULED_OUT" | "MITIGATION_ATTEMPTED" | "DETECTION_SIGNAL" | "CUSTOMER_REPORT" | "STATUS_CHANGED" | "SEVERITY_CHANGED" | "ROLE_ASSIGNED" | "ROLE_HANDED_OFF" | "COMMAND_OFFERED" | "CAN_REPORT" | "ESCALATION_REQUESTED" | "ESCALATION_ANSWERED" | "TASK_ASSIGNED" | "TASK_DONE" | "TASK_CHANGED" | "RUNBOOK_FOLLOWED" | "RUNBOOK_DEVIATED" | "CHANGE_DEPLOY" | "CHANGE_CANARY_STAGE" | "CHANGE_ROLLBACK" | "CHANGE_CONFIG" | "CHANGE_FLAG" | "COMMUNICATION_INTERNAL" | "COMMUNICATION_EXTERNAL" | "RECOVERY_SIGNAL" | "BREAKTHROUGH" | "MISCOMMUNICATION" | "SENTIMENT" | "BACKGROUND" | "DETAILS_CHANGED" | "ACCESS_OPENED";
        TimelineEntryVersion: {
            version?: number;
            facts?: components["schemas"]["TimelineEntryFacts"];
            changed?: string[];
            correctedBy?: components["schemas"]["PersonRef"];
            correctedAt?: components["schemas"]["Instant"];
            reason?: string;
        };
        TransitionRequest: {
            to: components["schemas"]["IncidentStatus"];
            reason?: string;
            at?: components["schemas"]["Instant"];
            mergedInto?: string;
        };
        TriedAlert: {
            externalId?: string;
            groupKey?: string;
            phase?: components["schemas"]["AlertPhase"];
            startedAt?: components["schemas"]["Instant"];
            observedAt?: components["schemas"]["Instant"];
            title?: string;
            severity?: components["schemas"]["AlertSeverity"];
            service?: string;
            environment?: string;
            labels?: {
                [key: string]: string;
            };
            links?: string[];
            outcome?: components["schemas"]["AlertOutcome"];
            ruleId?: string;
            ruleName?: string;
            rulesVersion?: number;
            reason?: string;
            joinsGroup?: boolean;
        };
        TriedChange: {
            externalId?: string;
            kind?: components["schemas"]["ChangeKind"];
            state?: components["schemas"]["ChangeState"];
            at?: components["schemas"]["Instant"];
            service?: string;
            serviceListed?: boolean;
            environment?: string;
            counts?: boolean;
            summary?: string;
            actor?: string;
            url?: string;
            version?: string;
            committedAt?: components["schemas"]["Instant"];
            share?: number;
            users?: string;
            features?: string[];
            iteration?: string;
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
