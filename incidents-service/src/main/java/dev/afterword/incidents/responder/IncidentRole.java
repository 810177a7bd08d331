package dev.afterword.incidents.responder;

import dev.afterword.restkit.problem.CommonProblems;
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
    private boolean isAboveSubTeams() {
        return this == COMMANDER || this == DEPUTY;
    }

    /** A leader leads a sub-team that has a name; who is above sub-teams belongs to none. */
    void requireFits(String subTeam) {
        if (this == SUB_TEAM_LEAD && subTeam == null) {
            throw CommonProblems.badRequest("/subTeam", "is needed for the leader of a sub-team");
        }
        if (isAboveSubTeams() && subTeam != null) {
            throw CommonProblems.badRequest("/subTeam", "must be empty: the " + title() + " belongs to no sub-team");
        }
    }

    /** The name for a sentence. */
    public String title() {
        return this == SME
                ? "subject matter expert"
                : name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
