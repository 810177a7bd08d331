package dev.afterword.incidents.incident;

import com.fasterxml.jackson.databind.JsonNode;
import dev.afterword.incidents.incident.severity.ComputedSeverity;
import dev.afterword.restkit.problem.CommonProblems;
import java.util.Objects;

/**
 * What an edit says of the severity: sets it, takes back what was set, or says nothing new.
 *
 * @param severity what is set, null where the impact is to decide
 * @param reason why, or null
 * @param isNew whether it differs from what was said before
 */
record SeverityWord(Severity severity, String reason, boolean isNew) {

    /** A reason is one of a severity: a patch that sets another severity and tells no reason leaves it without one. */
    static EditIncidentRequest told(EditIncidentRequest before, EditIncidentRequest details, JsonNode patch) {
        var untold = details.severity() != before.severity() && !patch.has("severityReason");
        return untold ? details.withoutSeverityReason() : details;
    }

    /** An override of what the impact says needs a reason, also where it is worded as the one before. */
    static SeverityWord of(EditIncidentRequest before, EditIncidentRequest details, ComputedSeverity computed) {
        var set = details.severity();
        var reason = details.severityReason();
        if (set == before.severity() && Objects.equals(reason, before.severityReason())) {
            return new SeverityWord(null, null, false);
        }
        var overrides = set != null && computed.severity() != Severity.UNKNOWN && set != computed.severity();
        if (overrides && (reason == null || reason.isBlank())) {
            throw CommonProblems.badRequest(
                    "/severityReason", "is needed, since the impact says " + computed.severity());
        }
        return new SeverityWord(set, reason, true);
    }

    /** Why the severity is what it is now. */
    String why(ComputedSeverity computed) {
        return severity == null ? computed.because() : reason;
    }
}
