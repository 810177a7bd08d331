package dev.afterword.incidents.entry;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** In which role somebody spoke or acted; a timeline can be read by roles where names do not matter. */
@Schema(name = "ActorRole")
public enum ActorRole {
    COMMANDER,
    DEPUTY,
    SCRIBE,
    SME,
    CUSTOMER_LIAISON,
    INTERNAL_LIAISON,
    RESPONDER,
    OBSERVER,
    REPORTER,
    SUB_TEAM_LEAD
}
