package dev.afterword.incidents.incident;

import dev.afterword.incidents.moment.Moments;
import dev.afterword.incidents.people.PersonRef;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.util.Arrays;

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
                person(row, "commander"),
                Visibility.valueOf(row.getString("visibility")),
                at(row, "declared_at"),
                at(row, "mitigated_at"),
                at(row, "resolved_at"),
                at(row, "updated_at"));
    }

    private static Moments moments(Row row) {
        return new Moments(
                at(row, "impact_started_at"),
                at(row, "detected_at"),
                at(row, "declared_at"),
                at(row, "acknowledged_at"),
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

    private static PersonRef person(Row row, String column) {
        var id = row.getString(column + "_id");
        return id == null ? null : new PersonRef(id, row.getString(column + "_name"));
    }

    static Instant at(Row row, String column) {
        var value = row.getOffsetDateTime(column);
        return value == null ? null : value.toInstant();
    }
}
