package dev.afterword.incidents.catalogue;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One statement for a page of services, and how its rows are read. */
final class ServiceList {

    private static final String ANYWHERE =
            "(key ilike %1$s or name ilike %1$s or description ilike %1$s or team ilike %1$s"
                    + " or array_to_string(tags, ' ') ilike %1$s)";

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();
    private final int limit;

    private ServiceList(int limit) {
        this.limit = limit;
    }

    /** One row more than the limit, which proves a next page. */
    static ServiceList of(ServiceQuery query, String after, int limit) {
        var list = new ServiceList(limit);
        list.where("key > %1$s", after);
        list.whereGiven(ANYWHERE, pattern(query.text));
        list.whereGiven("system = %1$s", query.system);
        list.whereGiven("team = %1$s", query.team);
        if (query.tier != null && !query.tier.isEmpty()) {
            list.where("tier = any(%1$s)", query.tier.toArray(Integer[]::new));
        }
        if (query.status != null && !query.status.isEmpty()) {
            list.where(
                    "status = any(%1$s)", query.status.stream().map(Enum::name).toArray(String[]::new));
        }
        return list;
    }

    String sql() {
        return "select * from service where " + String.join(" and ", conditions) + " order by key limit " + (limit + 1);
    }

    Tuple values() {
        return Tuple.tuple(values);
    }

    private void whereGiven(String condition, String value) {
        if (value != null && !value.isBlank()) {
            where(condition, value);
        }
    }

    private void where(String condition, Object value) {
        values.add(value);
        conditions.add(condition.formatted("$" + values.size()));
    }

    private static String pattern(String text) {
        return text == null || text.isBlank() ? null : "%" + text.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    static ServiceView view(Row row) {
        var status = ServiceStatus.valueOf(row.getString("status"));
        return new ServiceView(
                row.getString("key"),
                row.getString("name"),
                row.getString("description"),
                row.getString("team"),
                row.getString("contact"),
                row.getInteger("tier"),
                Lifecycle.valueOf(row.getString("lifecycle")),
                row.getString("system"),
                Arrays.asList(row.getArrayOfStrings("depends_on")),
                Arrays.asList(row.getArrayOfStrings("tags")),
                ServiceEntry.links(row.getArrayOfStrings("link_titles"), row.getArrayOfStrings("link_urls")),
                ServiceEntry.annotations(
                        row.getArrayOfStrings("annotation_names"), row.getArrayOfStrings("annotation_values")),
                status,
                at(row, "retired_at"),
                row.getString("retired_reason"),
                List.of(status.next()),
                row.getLong("version"),
                at(row, "created_at"),
                at(row, "updated_at"));
    }

    private static Instant at(Row row, String column) {
        var value = row.getOffsetDateTime(column);
        return value == null ? null : value.toInstant();
    }
}
