package dev.afterword.incidents.search;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the statement names what may be a match: the newest, at most so many, whatever the number of records. The reader's
 * rights and the filters hold before anything is counted: what somebody may not see takes nobody's place.
 *
 * <p>An operator lets the database use the index of words, which suits few matches; a function does not, which makes it
 * walk along the newest records, which suits many. A subquery with an offset or a limit stays where it is written.
 *
 * @param rights condition that an incident i must meet for the reader to see it
 * @param filters what else it must meet
 * @param before how many values the statement has before those of the filters
 * @param walk what each filter leaves
 */
record CandidateSql(String rights, Filters filters, int before, Walk walk) {

    /** Where an incident has the words: how the index of words knows it, and how one sees it. */
    enum Place {
        WHOLE_TITLE("ts_filter(search, '{a}')", "whole", "whole_in_title"),
        TITLE("ts_filter(search, '{a}')", "title_fetch", "every_in_title"),
        OWN("search", "own_fetch", "every"),
        RAREST("search", "rarest", "rarest");

        private final String indexed;
        private final String indexedQuery;
        private final String seenQuery;

        Place(String indexed, String indexedQuery, String seenQuery) {
            this.indexed = indexed;
            this.indexedQuery = indexedQuery;
            this.seenQuery = seenQuery;
        }
    }

    private static final String READABLE =
            "e.audience <> 'PRIVATE' and (e.audience <> 'RESPONDERS' or $1 = any(i.role_holders))";

    private static final String COLUMNS = "i.id, i.happened_at, i.role_holders, i.search";

    /** By the index of words: their order is that of no other index, which leaves no other way. */
    private static final String NAMED_BY_WORDS = "select " + COLUMNS
            + """
            , i.search as document
              from (select * from incident where %1$s @@ %2$s%6$s offset 0) i
             where %3$s and ts_match_vq(i.search, %5$s) order by (i.happened_at, i.id) desc limit %4$d""";

    private static final String NAMED_BY_TIME = "select " + COLUMNS
            + """
            , i.search as document
              from (select * from incident i%5$s) i
             where %3$s and ts_match_vq(i.search, %2$s) order by i.happened_at desc, i.id desc limit %4$d""";

    private static final String NAMED_BY_FILTER = "select " + COLUMNS
            + """
            , i.search as document
              from (select * from %1$s%5$s) walked
             cross join lateral (select * from incident i
                                  where i.id = walked.id and %3$s and ts_match_vq(i.search, %2$s) offset 0) i
             order by walked.happened_at desc, walked.id desc limit %4$d""";

    /** Entries that match, with their incident. */
    private static final String TOLD = "select " + COLUMNS
            + """
            , i.search || e.search as document
              from %1$s
              cross join lateral (select * from incident i where i.id = e.incident_id offset 0) i
             where %2$s and %3$s order by e.occurred_at desc, e.id desc limit %4$d""";

    private static final String ENTRIES_BY_TIME =
            """
            (select * from timeline_entry e where audience <> 'PRIVATE'%s) e""";

    /** Of a story the newest match, and the newest for responders: a long one takes no other's place. */
    private static final String NEWEST_OF_STORY =
            """
            ts_match_vq(e.search, %1$s) and not exists (
                select from timeline_entry later
                 where later.incident_id = e.incident_id and (later.occurred_at, later.id) > (e.occurred_at, e.id)
                   and (later.audience = 'RESPONDERS') = (e.audience = 'RESPONDERS') and later.audience <> 'PRIVATE'
                   and ts_match_vq(later.search, %1$s) offset 0)""";

    /** The same, in their order before they meet their incident: no more of those are fetched than it takes. */
    private static final String ENTRIES_BY_WORDS =
            """
            (select * from (
                select distinct on (incident_id, audience = 'RESPONDERS') id, incident_id, occurred_at, audience, search
                  from timeline_entry where search @@ %s and audience <> 'PRIVATE' and ts_match_vq(search, %s)
                 order by incident_id, audience = 'RESPONDERS', occurred_at desc, id desc) newest
              order by occurred_at desc, id desc offset 0) e""";

    /** Every word occurs somewhere: in the incident i, or in any of its entries. */
    private static final String SOMEWHERE =
            """
            not exists (select from unnest(%1$s.words) word
                         where not ts_match_vq(i.search, word) and not exists (
                               select from timeline_entry e
                                where e.incident_id = i.id and ts_match_vq(e.search, word) and %2$s))""";

    private static final String WALKED = "select " + COLUMNS
            + """
              from (select * from %1$s) walked
             cross join lateral (select * from incident i where i.id = walked.id and %2$s and %3$s offset 0) i
             order by walked.happened_at desc, walked.id desc limit %4$d""";

    /** Incidents as a whole: with what they say themselves, and each entry that has any of the words. */
    private static final String WITH_ENTRIES = "select " + COLUMNS
            + """
            , i.search || coalesce(e.search, '') as document
              from (%1$s) i
              left join lateral (
                select e.search from timeline_entry e
                 where e.incident_id = i.id and ts_match_vq(e.search, %2$s.any) and %3$s
                 order by e.occurred_at, e.id limit 50) e on true""";

    private String visible() {
        return Stream.concat(Stream.of(rights), filters.conditions(before).stream())
                .collect(Collectors.joining(" and "));
    }

    private String along() {
        return filters.walk(walk.filter(), before);
    }

    /** Incidents with all words in one place. */
    String named(Place place, String query, Way way, int most) {
        var seen = query + "." + place.seenQuery;
        return switch (way.kind()) {
            case INDEX ->
                NAMED_BY_WORDS.formatted(
                        place.indexed,
                        query + "." + place.indexedQuery,
                        visible(),
                        most,
                        seen,
                        filters.indexed(before, walk, way.fetched()));
            case NEWEST ->
                NAMED_BY_TIME.formatted("", seen, visible(), most, way.patience("i.happened_at desc, i.id desc"));
            case FILTER ->
                NAMED_BY_FILTER.formatted(
                        along(), seen, visible(), most, way.patience("walked.happened_at desc, walked.id desc"));
        };
    }

    /** Incidents with all words in one entry. */
    String told(String query, Way way, int most) {
        return told(query + ".entry_fetch", query + ".every", way, most);
    }

    private String told(String indexed, String query, Way way, int most) {
        return way.kind() == Way.Kind.NEWEST
                ? TOLD.formatted(
                        ENTRIES_BY_TIME.formatted(way.patience("e.occurred_at desc, e.id desc")),
                        NEWEST_OF_STORY.formatted(query) + " and " + READABLE,
                        visible(),
                        most)
                : TOLD.formatted(ENTRIES_BY_WORDS.formatted(indexed, query), READABLE, visible(), most);
    }

    /** Incidents with the rarest word, here or there, that have the others somewhere. */
    String spread(Asked asked, String query, int most) {
        var here = named(
                Place.RAREST, query, asked.toIncidentsWithRarest(walk, most).endless(), most);
        var rarest = query + ".rarest";
        var there = told(rarest, rarest, asked.toEntriesWithRarest(walk, most).endless(), most);
        return withEntries(
                query, "select * from ((" + here + ") union all (" + there + ")) i where " + somewhere(query));
    }

    /** Incidents that a filter leaves, one after the other, that have all words somewhere. */
    String walked(String query, int most) {
        return withEntries(query, WALKED.formatted(along(), visible(), somewhere(query), most));
    }

    private static String withEntries(String query, String incidents) {
        return WITH_ENTRIES.formatted(incidents, query, READABLE);
    }

    private static String somewhere(String query) {
        return SOMEWHERE.formatted(query, READABLE);
    }
}
