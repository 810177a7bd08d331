package dev.afterword.incidents.reliability;

import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** Reads the rows of {@link ReliabilitySql}. */
final class ReliabilityRow {

    private ReliabilityRow() {}

    static PeriodView period(Row row, int days) {
        return new PeriodView(
                days,
                row.getInteger("incidents"),
                severities(row.getString("severities")),
                row.getDouble("minutes"),
                row.getDouble("minutes") - row.getDouble("worse_minutes"),
                row.getInteger("from_windows"),
                row.getInteger("from_moments"),
                row.getInteger("without_times"),
                row.getInteger("across"));
    }

    private static Map<String, Integer> severities(String json) {
        var counts = new TreeMap<String, Integer>();
        if (json != null) {
            var found = new JsonObject(json);
            found.fieldNames().forEach(severity -> counts.put(severity, found.getInteger(severity)));
        }
        return counts;
    }

    static SharedServiceView shared(Row row) {
        return new SharedServiceView(
                row.getString("key"), row.getString("name"), row.getString("team"), row.getInteger("incidents"));
    }

    static RecentIncidentView recent(Row row) {
        return new RecentIncidentView(
                row.getUUID("id"),
                row.getString("key"),
                row.getString("title"),
                row.getString("severity"),
                row.getString("status"),
                Arrays.asList(row.getArrayOfStrings("services")),
                row.getOffsetDateTime("happened_at").toInstant());
    }

    static ServiceRowView service(Row row) {
        return new ServiceRowView(
                row.getString("key"),
                row.getString("name"),
                row.getString("system"),
                row.getString("team"),
                row.getString("contact"),
                row.getInteger("tier"),
                row.getString("lifecycle"),
                row.getInteger("incidents"),
                row.getInteger("open"),
                row.getInteger("overdue"),
                0,
                null);
    }

    static SystemRowView system(Row row) {
        return new SystemRowView(
                row.getString("key"),
                row.getString("name"),
                row.getString("domain"),
                row.getString("team"),
                row.getInteger("services"),
                row.getInteger("incidents"),
                0,
                0,
                null);
    }
}
