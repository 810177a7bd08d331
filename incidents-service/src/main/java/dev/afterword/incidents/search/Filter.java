package dev.afterword.incidents.search;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One thing that a search is narrowed to.
 *
 * @param value what is asked for; {@link #VALUE} stands for it
 * @param condition what an incident i must meet
 * @param indexed the same as the index of arrays knows it, null where it knows nothing
 * @param walk id and happened_at of the incidents that meet it, along an index that has the newest first
 */
record Filter(Object value, String condition, String indexed, String walk) {

    static final String VALUE = "{value}";

    /** Where a walk is kept within the time that is asked for. */
    static final String TIME = "{time}";

    static Filter anyOf(String column, List<? extends Enum<?>> words) {
        var names = words.stream().map(Enum::name).distinct().toArray(String[]::new);
        // Each word has an order of its own, which the database merges.
        var walk = IntStream.rangeClosed(1, names.length)
                .mapToObj(number ->
                        "(select id, happened_at from incident where %s = (%s::text[])[%d]%s order by happened_at desc, id desc)"
                                .formatted(column, VALUE, number, TIME))
                .collect(Collectors.joining(" union all "));
        return new Filter(names, "i." + column + " = any(" + VALUE + "::text[])", null, walk);
    }

    static Filter service(String key) {
        return holds("services", "SERVICE", key);
    }

    static Filter label(String label) {
        return holds("labels", "LABEL", label);
    }

    /** Of an array, whose parts have an order of their own. */
    boolean isPart() {
        return indexed != null;
    }

    private static Filter holds(String column, String kind, String value) {
        return new Filter(
                value,
                // The operator would have the database fetch all of these, whatever their number.
                "arraycontains(i." + column + ", array[" + VALUE + "]::text[])",
                column + " @> array[" + VALUE + "]::text[]",
                "select incident_id as id, happened_at from incident_facet where kind = '%s' and value = %s%s"
                        .formatted(kind, VALUE, TIME));
    }

    static Filter from(Instant at) {
        return time(">=", at);
    }

    static Filter to(Instant at) {
        return time("<", at);
    }

    private static Filter time(String comparison, Instant at) {
        return new Filter(
                at.atOffset(ZoneOffset.UTC),
                "i.happened_at " + comparison + " " + VALUE,
                null,
                "select id, happened_at from incident where true" + TIME);
    }

    boolean isTime() {
        return condition.startsWith("i.happened_at");
    }
}
