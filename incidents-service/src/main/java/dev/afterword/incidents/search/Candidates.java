package dev.afterword.incidents.search;

/**
 * Parts of the statement that name what may be a match, each at most so many of the newest, whatever the number of records.
 *
 * <p>An operator lets the database use the index of words, which suits few matches; a function does not, which makes it
 * walk along the newest records until it has enough, which suits many.
 */
final class Candidates {

    private static final String BY_WORDS = "%s @@ asked.%s";
    private static final String ALONG_THE_NEWEST = "ts_match_vq(%s, asked.%s)";

    private static final String INCIDENTS = "i.happened_at desc, i.id desc";
    private static final String ENTRIES = "e.occurred_at desc, e.id desc";

    /** The same orders as no index has them: the index of words is the only way then. */
    private static final String FOUND_INCIDENTS = "(i.happened_at, i.id) desc";

    private static final String FOUND_ENTRIES = "(e.occurred_at, e.id) desc";

    /** Incidents that hold all words themselves. */
    private static final String NAMED =
            """
            named as (
                select found.* from asked cross join lateral (
                    select i.id, i.happened_at, i.search as document from incident i
                     where %1$s and %2$s
                     order by %5$s limit %3$d) found
            )""";

    /** Entries that hold all words themselves. */
    private static final String TOLD =
            """
            told as (
                select found.* from asked cross join lateral (
                    select i.id, i.happened_at, i.search || e.search as document
                      from timeline_entry e join incident i on i.id = e.incident_id
                     where %1$s and %4$s and %2$s
                     order by %5$s limit %3$d) found
            )""";

    /** Words that are spread over an incident and one of its entries: the rarest of them is here or there. */
    private static final String SPREAD =
            """
            spread as (
                select i.id, i.happened_at, i.search || e.search as document
                  from asked cross join lateral (
                    select i.id, i.happened_at, i.search, i.role_holders from incident i
                     where %1$s and %2$s
                     order by %6$s limit %3$d) i
                  join timeline_entry e on e.incident_id = i.id
                 where ts_match_vq(i.search || e.search, asked.every) and %4$s
                union all
                select i.id, i.happened_at, i.search || e.search as document
                  from asked cross join lateral (
                    select e.incident_id, e.search, e.audience from timeline_entry e
                     where %5$s and e.audience <> 'PRIVATE'
                     order by %7$s limit %3$d) e
                  join incident i on i.id = e.incident_id
                 where ts_match_vq(i.search || e.search, asked.every) and %4$s and %2$s
            )""";

    private static final String READABLE =
            "e.audience <> 'PRIVATE' and (e.audience <> 'RESPONDERS' or $4 = any(i.role_holders))";

    private Candidates() {}

    /**
     * The parts, which together hold the documents of {@link #all}.
     *
     * @param asked what is searched for
     * @param visible condition that an incident i must meet
     * @param most how many of the newest each part names
     */
    static String sql(Asked asked, String visible, int most) {
        var named = asked.isCommonInIncidents();
        var told = asked.isCommonInEntries();
        var alone = NAMED.formatted(matches(named, "i.search", "every"), visible, most, READABLE, incidents(named))
                + ", "
                + TOLD.formatted(matches(told, "e.search", "every"), visible, most, READABLE, entries(told));
        return asked.isOneWord() ? alone : alone + ", " + spread(asked, visible, most);
    }

    private static String spread(Asked asked, String visible, int most) {
        var named = asked.isRarestCommonInIncidents();
        var told = asked.isRarestCommonInEntries();
        return SPREAD.formatted(
                matches(named, "i.search", "rarest"),
                visible,
                most,
                READABLE,
                matches(told, "e.search", "rarest"),
                incidents(named),
                entries(told));
    }

    static String all(Asked asked) {
        return "select * from named union all select * from told"
                + (asked.isOneWord() ? "" : " union all select * from spread");
    }

    private static String matches(boolean common, String document, String query) {
        return (common ? ALONG_THE_NEWEST : BY_WORDS).formatted(document, query);
    }

    private static String incidents(boolean common) {
        return common ? INCIDENTS : FOUND_INCIDENTS;
    }

    private static String entries(boolean common) {
        return common ? ENTRIES : FOUND_ENTRIES;
    }
}
