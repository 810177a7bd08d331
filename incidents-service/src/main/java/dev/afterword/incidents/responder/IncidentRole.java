package dev.afterword.incidents.responder;

import java.util.Locale;

/** What a person does on an incident. */
enum IncidentRole {
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

    /** The name for a sentence. */
    String title() {
        return this == SME
                ? "subject matter expert"
                : name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
