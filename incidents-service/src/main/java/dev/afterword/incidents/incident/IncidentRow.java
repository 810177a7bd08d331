package dev.afterword.incidents.incident;

import dev.afterword.incidents.incident.severity.ComputedSeverity;
import dev.afterword.incidents.incident.severity.ImpactLevel;
import dev.afterword.incidents.incident.severity.ImpactSize;
import dev.afterword.incidents.incident.severity.SeverityOrigin;
import dev.afterword.incidents.incident.severity.SeverityOverride;
import dev.afterword.incidents.moment.Moments;
import dev.afterword.incidents.people.PersonRef;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.util.Arrays;
import java.util.function.Function;

/** Reads rows of the incident table outside Hibernate, where a request has one round trip to spend. */
final class IncidentRow {

    private IncidentRow() {}

    /** The incident as a value; no session knows of it. */
    static Incident incident(Row row) {
        var incident = new Incident();
        incident.id = row.getUUID("id");
        incident.key = row.getString("key");
        incident.title = row.getString("title");
        incident.summary = row.getString("summary");
        incident.status = IncidentStatus.valueOf(row.getString("status"));
        var before = row.getString("status_before_merge");
        incident.statusBeforeMerge = before == null ? null : IncidentStatus.valueOf(before);
        incident.severity = Severity.valueOf(row.getString("severity"));
        incident.type = IncidentType.valueOf(row.getString("type"));
        incident.services = row.getArrayOfStrings("services");
        incident.responsibleTeam = row.getString("responsible_team");
        incident.source = IncidentSource.valueOf(row.getString("source"));
        incident.visibility = Visibility.valueOf(row.getString("visibility"));
        incident.accessPeople = row.getArrayOfStrings("access_people");
        incident.accessTeams = row.getArrayOfStrings("access_teams");
        incident.roleHolders = row.getArrayOfStrings("role_holders");
        incident.audience = row.getArrayOfStrings("audience");
        incident.declaredBy = person(row, "declared_by");
        incident.commander = person(row, "commander");
        incident.commandSince = at(row, "command_since");
        incident.moments = moments(row);
        incident.impact = impact(row);
        incident.responseLevel = word(row, "response_level", ResponseLevel::valueOf);
        incident.boundary = new Boundary(row.getString("boundary_in"), row.getString("boundary_out"));
        incident.responsibleRole = row.getString("responsible_role");
        incident.executiveSponsor = person(row, "executive_sponsor");
        incident.labels = row.getArrayOfStrings("labels");
        incident.customFields = row.getString("custom_fields");
        incident.severityOverride = override(row);
        incident.computedSeverity = new ComputedSeverity(
                Severity.valueOf(row.getString("severity_computed")),
                row.getString("severity_because"),
                row.getString("severity_rule"));
        incident.impactSize = size(row);
        incident.mergedInto = row.getUUID("merged_into");
        incident.version = row.getLong("version");
        incident.createdAt = at(row, "created_at");
        incident.updatedAt = at(row, "updated_at");
        return incident;
    }

    static IncidentSummary summary(Row row) {
        return new IncidentSummary(
                row.getUUID("id"),
                row.getString("key"),
                row.getString("title"),
                IncidentStatus.valueOf(row.getString("status")),
                Severity.valueOf(row.getString("severity")),
                IncidentType.valueOf(row.getString("type")),
                Arrays.asList(row.getArrayOfStrings("services")),
                Arrays.asList(row.getArrayOfStrings("labels")),
                word(row, "response_level", ResponseLevel::valueOf),
                person(row, "commander"),
                Visibility.valueOf(row.getString("visibility")),
                at(row, "declared_at"),
                at(row, "mitigated_at"),
                at(row, "resolved_at"),
                at(row, "update_overdue_since"),
                at(row, "updated_at"));
    }

    static Moments moments(Row row) {
        return new Moments(
                at(row, "impact_started_at"),
                at(row, "detected_at"),
                at(row, "declared_at"),
                at(row, "acknowledged_at"),
                at(row, "classified_major_at"),
                at(row, "identified_at"),
                at(row, "mitigated_at"),
                at(row, "resolved_at"),
                at(row, "closed_at"));
    }

    private static Impact impact(Row row) {
        return new Impact(
                row.getLong("customers_affected"),
                Certainty.valueOf(row.getString("data_loss")),
                Certainty.valueOf(row.getString("data_exposure")),
                row.getString("impact_description"));
    }

    private static SeverityOverride override(Row row) {
        var set = word(row, "severity_set", Severity::valueOf);
        return set == null
                ? null
                : new SeverityOverride(
                        set,
                        row.getString("severity_reason"),
                        row.getString("severity_set_by_id"),
                        row.getString("severity_set_by_name"),
                        at(row, "severity_set_at"),
                        word(row, "severity_origin", SeverityOrigin::valueOf),
                        word(row, "severity_set_against", Severity::valueOf));
    }

    private static ImpactSize size(Row row) {
        return new ImpactSize(
                word(row, "sized_severity", Severity::valueOf),
                row.getString("sized_because"),
                word(row, "sized_level", ImpactLevel::valueOf),
                row.getLong("sized_customers"),
                row.getLong("sized_internal_customers"),
                word(row, "sized_data_loss", Certainty::valueOf),
                word(row, "sized_data_exposure", Certainty::valueOf));
    }

    private static <E extends Enum<E>> E word(Row row, String column, Function<String, E> meaning) {
        var word = row.getString(column);
        return word == null ? null : meaning.apply(word);
    }

    private static PersonRef person(Row row, String column) {
        var id = row.getString(column + "_id");
        return id == null ? null : new PersonRef(id, row.getString(column + "_name"));
    }

    static Instant at(Row row, String column) {
        var value = row.getOffsetDateTime(column);
        return value == null ? null : value.toInstant();
    }
}
