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
 * @param after what the incident says afterwards; its severity is null where only its impact tells it
 */
public record SourceRevision(List<String> changed, List<String> kept, ImportedIncident after) {

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

    /**
     * Lays a newer version over what an incident says, and changes nothing. Moments that would break their order with those
     * that people have set are kept as they are.
     */
    public static SourceRevision of(ImportedIncident present, ImportedIncident base, ImportedIncident next) {
        var revision = new SourceRevision(new ArrayList<>(), new ArrayList<>(), null);
        var severity =
                revision.merge("severity", known(present.severity()), known(base.severity()), known(next.severity()));
        var title = revision.merge("title", present.title(), base.title(), next.title());
        var summary = revision.merge("summary", present.summary(), base.summary(), next.summary());
        var type = revision.merge("type", present.type(), base.type(), next.type());
        var services = revision.merge("services", present.services(), base.services(), next.services());
        var team = revision.merge(
                "responsibleTeam", present.responsibleTeam(), base.responsibleTeam(), next.responsibleTeam());
        var status = revision.merge("status", present.status(), base.status(), next.status());
        var moments = present.moments();
        for (var moment : Moment.values()) {
            moments = revision.mergeMoment(moments, moment, base, next);
        }
        return new SourceRevision(
                List.copyOf(revision.changed),
                List.copyOf(revision.kept),
                new ImportedIncident(title, summary, severity, type, status, services, team, moments));
    }

    /** What an incident says of that which a source can tell. */
    static ImportedIncident present(Incident incident) {
        var details = incident.details();
        return new ImportedIncident(
                details.title(),
                details.summary(),
                details.severity(),
                details.type(),
                incident.status,
                details.services(),
                details.responsibleTeam(),
                incident.moments);
    }

    /** Changes the incident, for the person who imports. */
    static ImportedEdit apply(
            Incident incident,
            ImportedIncident base,
            ImportedIncident next,
            ImportedIncidentService.Origin origin,
            Instant now) {
        var before = present(incident);
        var revision = of(before, base, next);
        if (revision.changed.isEmpty()) {
            return ImportedEdit.none(revision);
        }
        var severity = incident.edit(revision.edit(incident.details()), incident.executiveSponsor, origin.by(), now);
        if (revision.changed.contains("severity")) {
            incident.severityOverride = SeverityOverride.from(SeverityOrigin.IMPORT, incident.severityOverride);
        }
        incident.standAs(revision.after.status(), revision.after.moments());
        return ImportedEdit.of(before, revision, severity, origin, now);
    }

    private EditIncidentRequest edit(EditIncidentRequest details) {
        return new EditIncidentRequest(
                after.title(),
                after.summary(),
                after.severity(),
                changed.contains("severity") ? SOURCE_SAYS : details.severityReason(),
                after.type(),
                after.services(),
                after.responsibleTeam(),
                details.visibility(),
                details.access(),
                details.impact(),
                details.responseLevel(),
                details.boundary(),
                details.responsibleRole(),
                details.executiveSponsor(),
                details.labels(),
                details.fields());
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
