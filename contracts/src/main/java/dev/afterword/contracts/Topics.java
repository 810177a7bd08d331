package dev.afterword.contracts;

/** Kafka topics, one for each aggregate; the key of a message is the aggregate's id. */
public final class Topics {

    public static final String INCIDENT_EVENTS = "incident-events";
    public static final String RETROSPECTIVE_EVENTS = "retrospective-events";
    public static final String ACTION_ITEM_EVENTS = "action-item-events";
    public static final String PERSON_EVENTS = "person-events";
    public static final String CHANGE_EVENTS = "change-events";
    public static final String SLO_EVENTS = "slo-events";
    public static final String CHECK_EVENTS = "check-events";

    /** Who is writing in which document right now: gone after an hour, missed by nobody, so in no event log. */
    public static final String WRITING_NOTICES = "writing-notices";

    private Topics() {}
}
