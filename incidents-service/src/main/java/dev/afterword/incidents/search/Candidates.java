package dev.afterword.incidents.search;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Parts of the statement that name what may be a match, each at most so many of the newest, whatever the number of records.
 * The reader's rights and the filters hold before anything is counted: what somebody may not see takes nobody's place.
 *
 * <p>An operator lets the database use the index of words, which suits few matches; a function does not, which makes it
 * walk along the newest records until it has enough, which suits many. A subquery with an offset stays where it is written.
 */
final class Candidates {

    private static final String NEWEST_FIRST = "i.happened_at desc, i.id desc";

    /** The same order as no index has it: the index of words is the only way then. */
    private static final String FOUND_FIRST = "(i.happened_at, i.id) desc";

    private static final String READABLE =
            "e.audience <> 'PRIVATE' and (e.audience <> 'RESPONDERS' or $4 = any(i.role_holders))";

    /** Incidents whose title, labels and summary match. */
    private static final String NAMED =
            """
            select i.id, i.happened_at, i.role_holders, i.search, i.search as document
              from %1$s where %2$s order by %3$s limit %4$d""";

    private static final String NEWEST_INCIDENTS = "incident i";

    private static final String INCIDENTS_BY_WORDS = "(select * from incident where search @@ asked.%s offset 0) i";

    /** Entries that match, with their incident. */
    private static final String TOLD =
            """
            select i.id, i.happened_at, i.role_holders, i.search, i.search || e.search as document
              from %1$s
              cross join lateral (select * from incident i where i.id = e.incident_id offset 0) i
             where %2$s and %3$s order by e.occurred_at desc, e.id desc limit %4$d""";

    /** Of a story the newest match, and the newest for responders: a long one takes no other's place. */
    private static final String NEWEST_OF_STORY =
            """
            ts_match_vq(e.search, asked.%1$s) and not exists (
                select from timeline_entry later
                 where later.incident_id = e.incident_id and (later.occurred_at, later.id) > (e.occurred_at, e.id)
                   and (later.audience = 'RESPONDERS') = (e.audience = 'RESPONDERS') and later.audience <> 'PRIVATE'
                   and ts_match_vq(later.search, asked.%1$s) offset 0)""";

    /** The same, in their order before they meet their incident: no more of those are fetched than it takes. */
    private static final String ENTRIES_BY_WORDS =
            """
            (select * from (
                select distinct on (incident_id, audience = 'RESPONDERS') id, incident_id, occurred_at, audience, search
                  from timeline_entry where search @@ asked.%s and audience <> 'PRIVATE'
                 order by incident_id, audience = 'RESPONDERS', occurred_at desc, id desc) newest
              order by occurred_at desc, id desc offset 0) e""";

    /** Every word occurs somewhere: in the incident i, or in any of its entries. */
    private static final String SOMEWHERE =
            """
            not exists (select from unnest(asked.words) word
                         where not ts_match_vq(i.search, word) and not exists (
                               select from timeline_entry e
                                where e.incident_id = i.id and ts_match_vq(e.search, word) and %s))"""
                    .formatted(READABLE);

    /** Incidents with the rarest word, here or there, that have the others somewhere. */
    private static final String ANCHORED = "select * from ((%1$s) union all (%2$s)) i where %3$s";

    /** The incidents that a filter leaves, one after the other. */
    private static final String WALKED =
            """
            select i.* from (select * from %1$s) walked
             cross join lateral (select i.id, i.happened_at, i.role_holders, i.search from incident i
                                  where i.id = walked.id and %2$s and %3$s offset 0) i
             order by walked.happened_at desc, walked.id desc limit %4$d""";

    /** Incidents as a whole: with what they say themselves, and each entry that has any of the words. */
    private static final String WHOLE =
            """
            whole as (
                select i.id, i.happened_at, i.search || coalesce(e.search, '') as document
                  from asked cross join lateral (%1$s) i
                  left join lateral (
                    select e.search from timeline_entry e
                     where e.incident_id = i.id and ts_match_vq(e.search, asked.any) and %2$s
                     order by e.occurred_at, e.id limit 50) e on true
            )""";

    private final String visible;
    private final int most;
    private final double share;

    /**
     * @param visible condition that an incident i must meet
     * @param share the share of the incidents that filters leave
     * @param most how many of the newest each part names
     */
    Candidates(String visible, double share, int most) {
        this.visible = visible;
        this.share = share;
        this.most = most;
    }

    /** By the words, wherever they are. */
    String byWords(Asked asked) {
        var named = part("named", named(asked.isCommonInIncidents(share), "every"));
        var told = part("told", told(asked.isCommonInEntries(share), "every"));
        if (asked.isOneWord()) {
            return named + ", " + told + found("named", "told");
        }
        var anchored = ANCHORED.formatted(
                named(asked.isRarestCommonInIncidents(share), "rarest"),
                told(asked.isRarestCommonInEntries(share), "rarest"),
                SOMEWHERE);
        return named + ", " + told + ", " + WHOLE.formatted(anchored, READABLE) + found("named", "told", "whole");
    }

    /** Along the incidents that a filter leaves, as a query names them. */
    String along(String walk) {
        return WHOLE.formatted(WALKED.formatted(walk, visible, SOMEWHERE, most), READABLE) + found("whole");
    }

    private static String part(String name, String query) {
        return name + " as (select part.* from asked cross join lateral (" + query + ") part)";
    }

    private static String found(String... parts) {
        var union = Arrays.stream(parts)
                .map(part -> "select id, happened_at, document from " + part)
                .collect(Collectors.joining(" union all "));
        return ", found as (" + union + ")";
    }

    private String named(boolean common, String words) {
        return common
                ? NAMED.formatted(
                        NEWEST_INCIDENTS,
                        visible + " and ts_match_vq(i.search, asked." + words + ")",
                        NEWEST_FIRST,
                        most)
                : NAMED.formatted(INCIDENTS_BY_WORDS.formatted(words), visible, FOUND_FIRST, most);
    }

    private String told(boolean common, String words) {
        return common
                ? TOLD.formatted(
                        "timeline_entry e", NEWEST_OF_STORY.formatted(words) + " and " + READABLE, visible, most)
                : TOLD.formatted(ENTRIES_BY_WORDS.formatted(words), READABLE, visible, most);
    }
}
