package dev.afterword.incidents.timeline;

/** What kind of fact an entry tells. */
public enum TimelineEntryKind {
    NOTE,
    OBSERVATION,
    DECISION,
    ACTION_TAKEN,
    ACTION_OUTCOME,
    HYPOTHESIS_PROPOSED,
    HYPOTHESIS_RULED_OUT,
    MITIGATION_ATTEMPTED,
    DETECTION_SIGNAL,
    CUSTOMER_REPORT,
    STATUS_CHANGED,
    SEVERITY_CHANGED,
    ROLE_ASSIGNED,
    ROLE_HANDED_OFF,
    COMMAND_OFFERED,
    CAN_REPORT,
    ESCALATION_REQUESTED,
    ESCALATION_ANSWERED,
    TASK_ASSIGNED,
    TASK_DONE,
    TASK_CHANGED,
    RUNBOOK_FOLLOWED,
    RUNBOOK_DEVIATED,
    CHANGE_DEPLOY,
    CHANGE_CANARY_STAGE,
    CHANGE_ROLLBACK,
    CHANGE_CONFIG,
    CHANGE_FLAG,
    COMMUNICATION_INTERNAL,
    COMMUNICATION_EXTERNAL,
    RECOVERY_SIGNAL,
    BREAKTHROUGH,
    MISCOMMUNICATION,
    SENTIMENT,
    BACKGROUND,
    DETAILS_CHANGED,
    ACCESS_OPENED;

    /** Whether the platform alone writes such entries, when the change itself happens. */
    boolean isAutomatic() {
        return this == STATUS_CHANGED
                || this == SEVERITY_CHANGED
                || this == ROLE_ASSIGNED
                || this == ROLE_HANDED_OFF
                || this == COMMAND_OFFERED
                || this == CAN_REPORT
                || this == TASK_CHANGED
                || this == DETAILS_CHANGED
                || this == ACCESS_OPENED;
    }
}
