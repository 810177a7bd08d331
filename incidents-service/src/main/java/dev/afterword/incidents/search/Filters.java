package dev.afterword.incidents.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * All that a search is narrowed to.
 *
 * @param all each thing
 */
record Filters(List<Filter> all) {

    /** Nobody needs to know how many more there are. */
    static final int COUNTED = 100_000;

    static Filters of(SearchQuery query) {
        var all = new ArrayList<Filter>();
        addWords(all, "status", query.status);
        addWords(all, "severity", query.severity);
        addWords(all, "type", query.type);
        addWords(all, "response_level", query.responseLevel);
        addTexts(all, Filter::service, query.service == null ? null : List.of(query.service));
        addTexts(all, Filter::label, query.label);
        addTime(all, Filter::from, query.from);
        addTime(all, Filter::to, query.to);
        return new Filters(List.copyOf(all));
    }

    private static void addWords(List<Filter> all, String column, List<? extends Enum<?>> words) {
        if (words != null && !words.isEmpty()) {
            all.add(Filter.anyOf(column, words));
        }
    }

    private static void addTexts(List<Filter> all, Function<String, Filter> filter, List<String> texts) {
        if (texts != null) {
            texts.stream().filter(text -> !text.isBlank()).map(filter).forEach(all::add);
        }
    }

    private static void addTime(List<Filter> all, Function<Instant, Filter> filter, Instant at) {
        if (at != null) {
            all.add(filter.apply(at));
        }
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    List<Object> values() {
        return all.stream().map(Filter::value).toList();
    }

    /** What an incident i must meet, in a statement that has so many values before these. */
    List<String> conditions(int before) {
        return IntStream.range(0, all.size())
                .mapToObj(number -> numbered(all.get(number).condition(), number, before))
                .toList();
    }

    /** Filters that narrow so many incidents that an index names by more than it takes to look the filter up. */
    String indexed(int before, Walk walk, double fetched) {
        return IntStream.range(0, all.size())
                .filter(number -> all.get(number).isPart())
                .filter(number -> walk.counts().get(number) <= fetched * Asked.NAMED_PER_FETCH)
                .mapToObj(number -> " and " + numbered(all.get(number).indexed(), number, before))
                .collect(Collectors.joining());
    }

    /**
     * The incidents walked that one of these leaves of the time that is asked for, those apart that lack what an index tells.
     */
    String walk(int which, int before) {
        var others = IntStream.range(0, all.size())
                .filter(number -> number != which && all.get(number).isPart())
                .mapToObj(number -> "exists ("
                        + numbered(all.get(number).walk(), number, before)
                                .replace(
                                        Filter.TIME,
                                        " and happened_at = walked.happened_at and incident_id = walked.id offset 0)"))
                .collect(Collectors.joining(" and "));
        return "(" + walked(which, before) + ") walked" + (others.isEmpty() ? "" : " where " + others);
    }

    private String walked(int which, int before) {
        return numbered(all.get(which).walk(), which, before).replace(Filter.TIME, time(before));
    }

    private String time(int before) {
        return IntStream.range(0, all.size())
                .filter(number -> all.get(number).isTime())
                .mapToObj(number -> " and "
                        + numbered(all.get(number).condition(), number, before).replace("i.", ""))
                .collect(Collectors.joining());
    }

    /** The statement that counts what each leaves by itself, as an array; beginning and end of a time are one. */
    String counts() {
        var times = all.stream().filter(Filter::isTime).count();
        return IntStream.range(0, all.size() - (times > 1 ? 1 : 0))
                .mapToObj(which -> "(select count(*) from (select from (%s) walked limit %d) counted)"
                        .formatted(walked(which, 0), COUNTED))
                .collect(Collectors.joining(", ", "select array[", "] as counts"));
    }

    private static String numbered(String text, int number, int before) {
        return text.replace(Filter.VALUE, "$" + (before + number + 1));
    }
}
