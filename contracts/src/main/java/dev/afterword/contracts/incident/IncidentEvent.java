package dev.afterword.contracts.incident;

/** Something that happened to an incident; each event carries the state after it, so that no consumer calls back. */
public sealed interface IncidentEvent
        permits IncidentReported,
                IncidentDeclared,
                IncidentDetailsChanged,
                IncidentSeverityChanged,
                IncidentStatusChanged,
                IncidentMitigated,
                IncidentResolved,
                IncidentClosed,
                IncidentReopened,
                IncidentDeclined,
                IncidentMerged,
                IncidentCanceled,
                IncidentImpactUpdated,
                IncidentImported,
                IncidentAccessOpened,
                IncidentMomentCorrected,
                IncidentRoleAssigned,
                IncidentRoleReleased,
                IncidentRoleRecorded,
                IncidentCommandHandedOff,
                IncidentCommandOffered,
                IncidentEscalationRecorded,
                IncidentTaskChanged,
                IncidentMessagePublished,
                IncidentTimelineEntryRecorded,
                IncidentTimelineEntryCorrected,
                SloBudgetConsumed {

    IncidentSnapshot incident();
}
