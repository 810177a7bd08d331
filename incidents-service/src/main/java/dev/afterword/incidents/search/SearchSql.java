package dev.afterword.incidents.search;

import dev.afterword.restkit.identity.Reader;
import dev.afterword.restkit.page.Cursor;
import dev.afterword.restkit.page.PageQuery;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;

/** One statement for a page of what was found: the words, the filters, the reader's rights. */
final class SearchSql {

    /** Ranking every match of a common word grows with the table; the newest ones are what people look for. */
    static final int RANKED = 1_000;

    /**
     * $1 to $3 are the queries for all, for any and for the rarest of the words, $4 the reader, $5 the reader's principals, $6
     * and $7 how to mark what was found, $8 the queries for each of the words.
     */
    private static final String STATEMENT =
            """
            with asked as materialized (
                select to_tsquery('simple', $1) as every, to_tsquery('simple', $2) as any, to_tsquery('simple', $3) as rarest,
                       (select array_agg(to_tsquery('simple', word)) from unnest($8::text[]) word) as words
            ), %1$s, ranked as (
                select found.id, found.happened_at, max(ts_rank_cd(found.document, (select asked.any from asked))) as rank
                  from found
                 group by found.id, found.happened_at
                 order by rank desc, found.happened_at desc, found.id desc limit %2$d offset %3$d
            )
            select i.id, i.key, i.title, i.status, i.severity, i.type, i.services, i.labels, i.happened_at,
                   %4$s as title_marked, %5$s as summary_marked,
                   shown.entries
              from ranked join incident i on i.id = ranked.id cross join asked
              left join lateral (
                   select cast(json_agg(json_build_object('id', best.id, 'at', best.occurred_at, 'text',
                                   %6$s)) as text) as entries
                     from (select e.id, e.occurred_at, e.text from timeline_entry e
                            where e.incident_id = i.id and ts_match_vq(e.search, asked.any) and e.audience <> 'PRIVATE'
                              and (e.audience <> 'RESPONDERS' or $4 = any(i.role_holders))
                            order by ts_rank_cd(e.search, asked.any) desc, e.occurred_at, e.id limit 2) best) shown on true
             order by ranked.rank desc, ranked.happened_at desc, ranked.id desc""";

    /** What parts words, also where the database would take them for one: the same as in the columns that it searches. */
    private static final String PARTING = "'-_/.:@<>&+'";

    private static final String STAND_INS = "U&'\\000E\\000F\\0010\\0011\\0012\\0013\\0014\\0015\\0016\\0017'";

    private static final String MARKS = "StartSel=" + Passage.BEGIN + ", StopSel=" + Passage.END + ", ";

    /** How many values the statement has without filters. */
    private static final int OWN_VALUES = 8;

    private final Filters filters;
    private final Reader reader;
    private final String readerId;
    private final int limit;
    private final int offset;

    private SearchSql(Filters filters, Reader reader, String readerId, int limit, int offset) {
        this.filters = filters;
        this.reader = reader;
        this.readerId = readerId;
        this.limit = limit;
        this.offset = offset;
    }

    static SearchSql of(SearchQuery query, PageQuery page, Reader reader, String readerId) {
        return new SearchSql(Filters.of(query), reader, readerId, page.limit(), offset(page.cursor()));
    }

    Filters filters() {
        return filters;
    }

    /**
     * @param asked what is searched for
     * @param walk what the filters leave
     */
    String sql(Asked asked, Walk walk) {
        var conditions = new ArrayList<String>();
        conditions.add("(i.visibility = 'ORGANISATION' or i.audience && $5)");
        conditions.addAll(filters.conditions(OWN_VALUES));
        var candidates = new Candidates(String.join(" and ", conditions), walk.share(asked.incidents()), RANKED);
        var found = asked.isFoundAlong(walk)
                ? candidates.along(filters.walk(walk.filter(), OWN_VALUES))
                : candidates.byWords(asked);
        return STATEMENT.formatted(
                found,
                limit + 1,
                offset,
                marked("i.title", "$6"),
                marked("coalesce(i.summary, '')", "$7"),
                marked("best.text", "$7"));
    }

    /** A text with what was found in it marked; marks that part words are control characters meanwhile, as is no text's. */
    private static String marked(String text, String how) {
        return "translate(ts_headline('simple', translate(%1$s, %3$s, %4$s), asked.any, %2$s), %4$s, %3$s)"
                .formatted(text, how, PARTING, STAND_INS);
    }

    Tuple values(Asked asked) {
        var values = Tuple.of(asked.every(), asked.any(), asked.rarest().query(), readerId)
                .addValue(reader.asArray())
                .addValue(MARKS + "HighlightAll=true")
                .addValue(MARKS + "MaxFragments=2, MaxWords=24, MinWords=8, FragmentDelimiter=\" … \"")
                .addValue(asked.words().stream().map(AskedWord::query).toArray(String[]::new));
        filters.values().forEach(values::addValue);
        return values;
    }

    int limit() {
        return limit;
    }

    /** Where the next page begins: ranks are no keys, so it counts, and only ranked matches count. */
    String nextCursor() {
        return Cursor.encode(offset + limit);
    }

    private static int offset(String cursor) {
        if (cursor == null) {
            return 0;
        }
        int offset = Cursor.part(Cursor.decode(cursor, 1).get(0), Integer::valueOf);
        if (offset < 0 || offset > 2 * RANKED) {
            throw Cursor.invalid();
        }
        return offset;
    }
}
