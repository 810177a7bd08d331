package dev.afterword.incidents.incident;

import dev.afterword.incidents.incident.severity.ImpactSize;
import dev.afterword.incidents.incident.severity.SeverityOverride;
import dev.afterword.incidents.moment.Moment;
import dev.afterword.incidents.people.PersonRef;
import java.time.Instant;
import java.util.UUID;

/** How an incident begins: declared, reported for triage, or recorded after the fact. */
final class Beginning {

    private Beginning() {}

    static Incident of(
            UUID id, String key, DeclareIncidentRequest request, PersonRef sponsor, PersonRef by, Instant now) {
        DeclareRules.check(request, now);
        var incident = new Incident();
        incident.id = id;
        incident.key = key;
        incident.status = request.status();
        incident.declaredBy = by;
        incident.moments = request.moments().toMoments();
        if (request.status() == IncidentStatus.INVESTIGATING) {
            incident.moments = incident.moments.with(Moment.DECLARED, now);
        }
        incident.roleHolders = new String[0];
        incident.impactSize = ImpactSize.NONE;
        incident.setDetails(request.details(), sponsor);
        incident.severityOverride = SeverityOverride.of(request.severity(), request.severityReason(), by, now);
        incident.assess();
        incident.severityOverride =
                SeverityOverride.against(incident.computedSeverity.severity(), incident.severityOverride);
        incident.createdAt = now;
        incident.updatedAt = now;
        return incident;
    }
}
