package dev.afterword.incidents.responder;

import java.util.Locale;

/** What a person does on an incident. */
public enum IncidentRole {
    COMMANDER,
    DEPUTY,
    SCRIBE,
    SME,
    CUSTOMER_LIAISON,
    INTERNAL_LIAISON,
    RESPONDER,
    OBSERVER,
    REPORTER,
    SUB_TEAM_LEAD;

    /** Whether the role is about the whole response, so that it belongs to no sub-team. */
    boolean isAboveSubTeams() {
        return this == COMMANDER || this == DEPUTY;
    }

    /** The name for a sentence. */
    public String title() {
        return this == SME
                ? "subject matter expert"
                : name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
