package dev.afterword.incidents.incident;

import dev.afterword.incidents.incident.severity.SeverityOrigin;
import dev.afterword.incidents.people.PersonRef;
import java.time.Instant;
import java.util.List;

/**
 * An incident that a machine declares.
 *
 * @param title one line, 200 characters at most
 * @param summary what is known, or null
 * @param severity how bad
 * @param severityFrom what says so
 * @param services keys that may or may not be in the catalogue
 * @param detected when the first signal came; one from the future counts as now
 * @param reported whether it is reported for triage first
 * @param by who declares it
 * @param toldBy what told of it, as a sentence names it
 */
public record NewIncident(
        String title,
        String summary,
        Severity severity,
        SeverityOrigin severityFrom,
        List<String> services,
        Instant detected,
        boolean reported,
        PersonRef by,
        String toldBy) {

    DeclareIncidentRequest request(List<String> knownServices, Instant now) {
        var moments =
                new DeclareIncidentRequest.KnownMoments(null, detected.isAfter(now) ? now : detected, null, null, null);
        return new DeclareIncidentRequest(
                title,
                summary,
                severity,
                null,
                null,
                knownServices,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                moments,
                reported ? IncidentStatus.TRIAGE : IncidentStatus.INVESTIGATING);
    }
}
