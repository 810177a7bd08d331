package dev.afterword.incidents.incident;

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

    /** An override of what the impact says needs a reason. */
    static SeverityWord of(EditIncidentRequest before, EditIncidentRequest details, ComputedSeverity computed) {
        var set = details.severity();
        var newReason = !Objects.equals(details.severityReason(), before.severityReason());
        if (set == before.severity() && !newReason) {
            return new SeverityWord(null, null, false);
        }
        var reason = newReason ? details.severityReason() : null;
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
