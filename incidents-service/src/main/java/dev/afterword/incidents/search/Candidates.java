package dev.afterword.incidents.search;

import dev.afterword.incidents.search.CandidateSql.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The parts of the statement that name what may be a match, the best first: what has the words in its title, what has them in
 * title, labels and summary, what has them with its timeline; what was typed before what may have been meant by it. A part is
 * only looked at where those before it leave room on the page.
 */
final class Candidates {

    /** How many of the newest a part names at most, of which the best are picked; titles count alike. */
    static final int RANKED = 1_000;

    private static final int LEVELS = 4;

    private final CandidateSql sql;
    private final Walk walk;
    private final int wanted;
    private final List<Part> parts = new ArrayList<>();

    /** A part: what it is called, how good the matches are that it names, and how it names them. */
    private record Part(String name, int level, String sql) {}

    /**
     * @param sql how incidents are named
     * @param walk what each filter leaves
     * @param wanted how many are shown, with those on the pages before
     */
    Candidates(CandidateSql sql, Walk walk, int wanted) {
        this.sql = sql;
        this.walk = walk;
        this.wanted = wanted;
    }

    /** All parts, and "found", which is what they name, each with its level. */
    String of(Asked asked) {
        if (asked.hasMistakes()) {
            add(asked.asTyped(), "typed", LEVELS);
        }
        add(asked, "asked", 0);
        var named = parts.stream().map(part -> part.name() + " as (" + part.sql() + ")");
        var found = parts.stream()
                .map(part -> "select id, happened_at, document, " + part.level() + " as level from " + part.name());
        return named.collect(Collectors.joining(", ")) + ", found as ("
                + found.collect(Collectors.joining(" union all ")) + ")";
    }

    private void add(Asked asked, String query, int level) {
        if (!asked.hasMistakes() && asked.mayBeBeginnings()) {
            named(Place.WHOLE_TITLE, query, level + 3, wanted, asked.toWholeTitles(walk, wanted));
        }
        named(Place.TITLE, query, level + 2, wanted, asked.toTitles(walk, wanted));
        named(Place.OWN, query, level + 1, RANKED, asked.toIncidents(walk, RANKED));
        var room = room();
        if (asked.isFoundAlong(walk, RANKED)) {
            add(query + "_along", query, level, room, sql.walked(query, RANKED));
            return;
        }
        add(query + "_told", query, level, RANKED, asked.toEntries(walk, RANKED), way -> sql.told(query, way, RANKED));
        if (!asked.isOneWord()) {
            add(query + "_spread", query, level, room, sql.spread(asked, query, RANKED));
        }
    }

    private void named(Place place, String query, int level, int most, Way way) {
        add(
                query + "_" + place.name().toLowerCase(Locale.ROOT),
                query,
                level,
                most,
                way,
                each -> sql.named(place, query, each, most));
    }

    /** A walk that was too long is gone on otherwise. */
    private void add(String name, String query, int level, int most, Way way, Function<Way, String> names) {
        var room = room();
        if (way.isTried()) {
            add(name + "_tried", query, level, room, names.apply(way));
            add(
                    name,
                    query,
                    level,
                    room + " and (select count(*) from " + name + "_tried) < " + most,
                    names.apply(way.afterwards()));
        } else {
            add(name, query, level, room, names.apply(way));
        }
    }

    private void add(String name, String query, int level, String condition, String names) {
        parts.add(new Part(
                name,
                level,
                "select part.* from " + query + " cross join lateral (" + names + ") part where " + condition));
    }

    /** Whether those that were named already leave room on the page. */
    private String room() {
        return parts.isEmpty()
                ? "true"
                : parts.stream()
                        .map(part -> "select id from " + part.name())
                        .collect(Collectors.joining(" union ", "(select count(*) from (", ") named) < " + wanted));
    }
}
