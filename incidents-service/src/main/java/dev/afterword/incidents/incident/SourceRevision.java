package dev.afterword.incidents.incident;

import dev.afterword.incidents.incident.severity.ImpactSize;
import dev.afterword.incidents.incident.severity.SeverityOrigin;
import dev.afterword.incidents.incident.severity.SeverityOverride;
import dev.afterword.incidents.moment.Moment;
import dev.afterword.incidents.moment.Moments;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * A record of another system, as a new incident or as a newer version that is laid over it: what nobody has edited here follows the source, what
 * people have edited stays.
 *
 * @param changed names of what follows the source
 * @param kept names of what the source has changed and people here have, too
 * @param moments moments of the incident afterwards
 */
public record SourceRevision(List<String> changed, List<String> kept, Moments moments) {

    private static final String SOURCE_SAYS = "The source says so.";

    /** A severity that the source does not know is not set here: the impact decides. */
    private static Severity known(Severity severity) {
        return severity == Severity.UNKNOWN ? null : severity;
    }

    /** A new incident: the record of another system, as it stands there. */
    static Incident begin(
            UUID id, String key, ImportedIncident record, ImportedIncidentService.Origin origin, Instant now) {
        var incident = new Incident();
        incident.id = id;
        incident.key = key;
        incident.source = IncidentSource.IMPORT;
        incident.status = record.status();
        incident.declaredBy = origin.by();
        incident.moments = record.moments();
        incident.roleHolders = new String[0];
        incident.impactSize = ImpactSize.NONE;
        incident.setDetails(details(record, origin), null);
        incident.severityOverride = SeverityOverride.from(
                SeverityOrigin.IMPORT, SeverityOverride.of(known(record.severity()), null, origin.by(), now));
        incident.assess();
        incident.createdAt = now;
        incident.updatedAt = now;
        return incident;
    }

    private static EditIncidentRequest details(ImportedIncident record, ImportedIncidentService.Origin origin) {
        return new EditIncidentRequest(
                record.title(),
                record.summary(),
                known(record.severity()),
                null,
                record.type(),
                record.services(),
                record.responsibleTeam(),
                origin.visibility(),
                new AccessRequest(null, origin.teams()),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** Changes the incident. Moments that would break their order with those that people have set are kept as they are. */
    static SourceRevision apply(Incident incident, ImportedIncident base, ImportedIncident next, Instant now) {
        var revision = new SourceRevision(new ArrayList<>(), new ArrayList<>(), null);
        var details = incident.details();
        var severity = revision.merge("severity", details.severity(), known(base.severity()), known(next.severity()));
        var merged = new EditIncidentRequest(
                revision.merge("title", details.title(), base.title(), next.title()),
                revision.merge("summary", details.summary(), base.summary(), next.summary()),
                severity,
                revision.changed.contains("severity") ? SOURCE_SAYS : details.severityReason(),
                revision.merge("type", details.type(), base.type(), next.type()),
                revision.merge("services", details.services(), base.services(), next.services()),
                revision.merge(
                        "responsibleTeam", details.responsibleTeam(), base.responsibleTeam(), next.responsibleTeam()),
                details.visibility(),
                details.access(),
                details.impact(),
                details.responseLevel(),
                details.boundary(),
                details.responsibleRole(),
                details.executiveSponsor(),
                details.labels(),
                details.fields());
        var status = revision.merge("status", incident.status, base.status(), next.status());
        var moments = incident.moments;
        for (var moment : Moment.values()) {
            moments = revision.mergeMoment(moments, moment, base, next);
        }
        if (!revision.changed.isEmpty()) {
            incident.edit(merged, incident.executiveSponsor, incident.declaredBy, now);
            if (revision.changed.contains("severity")) {
                incident.severityOverride = SeverityOverride.from(SeverityOrigin.IMPORT, incident.severityOverride);
            }
            incident.standAs(status, moments);
        }
        return new SourceRevision(List.copyOf(revision.changed), List.copyOf(revision.kept), moments);
    }

    private Moments mergeMoment(Moments before, Moment moment, ImportedIncident base, ImportedIncident next) {
        var merged = merge(moment.word(), moment.of(before), moment.of(base.moments()), moment.of(next.moments()));
        var after = before.with(moment, merged);
        if (after.disorders().size() > before.disorders().size()) {
            changed.remove(moment.word());
            kept.add(moment.word());
            return before;
        }
        return after;
    }

    private <T> T merge(String field, T present, T base, T next) {
        if (Objects.equals(base, next) || Objects.equals(present, next)) {
            return present;
        }
        if (!Objects.equals(present, base)) {
            kept.add(field);
            return present;
        }
        changed.add(field);
        return next;
    }
}
