package dev.afterword.incidents.search;

import dev.afterword.restkit.identity.Reader;
import dev.afterword.restkit.page.Cursor;
import dev.afterword.restkit.page.PageQuery;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One statement for a page of what was found: the words, the filters, the reader's rights. */
final class SearchSql {

    /** Nobody reads further; ranks are no keys, so that every page counts from the first. */
    private static final int SHOWN = 2_000;

    /** $1 is the reader, $2 the reader's principals, $3 and $4 how to mark what was found; then filters, then queries. */
    private static final String STATEMENT =
            """
            with %1$s, %2$s, best as (
                select distinct on (found.id) found.id, found.happened_at, found.level, case when level %% 4 < 2 then
                       ts_rank(found.document, asked.any) + ts_rank(found.document, asked.whole_any) / 5 else 0 end as rank
                  from found cross join asked
                 order by found.id, found.level desc, rank desc
            ), ranked as (
                select * from best order by level desc, rank desc, happened_at desc, id desc limit %3$d offset %4$d
            )
            select i.id, i.key, i.title, i.status, i.severity, i.type, i.services, i.labels, i.happened_at,
                   %5$s as title_marked, %6$s as summary_marked,
                   shown.entries
              from ranked join incident i on i.id = ranked.id cross join asked
              left join lateral (
                   select cast(json_agg(json_build_object('id', best.id, 'at', best.occurred_at, 'text',
                                   %7$s)) as text) as entries
                     from (select e.id, e.occurred_at, e.text from timeline_entry e
                            where e.incident_id = i.id and ts_match_vq(e.search, asked.any) and e.audience <> 'PRIVATE'
                              and (e.audience <> 'RESPONDERS' or $1 = any(i.role_holders))
                            order by ts_rank_cd(e.search, asked.any) desc, e.occurred_at, e.id limit 2) best) shown on true
             order by ranked.level desc, ranked.rank desc, ranked.happened_at desc, ranked.id desc""";

    /** The queries of what is asked, in the order of {@link Asked#queries}. */
    private static final String QUERIES =
            """
            %1$s as materialized (
                select to_tsquery('simple', $%2$d) as every, to_tsquery('simple', $%3$d) as any, to_tsquery('simple', $%4$d) as rarest,
                       (select array_agg(to_tsquery('simple', word)) from unnest($%5$d::text[]) word) as words,
                       to_tsquery('simple', $%6$d) as every_in_title, to_tsquery('simple', $%7$d) as whole,
                       to_tsquery('simple', $%8$d) as whole_any, to_tsquery('simple', $%9$d) as whole_in_title,
                       to_tsquery('simple', $%10$d) as title_fetch, to_tsquery('simple', $%11$d) as own_fetch,
                       to_tsquery('simple', $%12$d) as entry_fetch
            )""";

    /** What parts words, also where the database would take them for one: the same as in the columns that it searches. */
    private static final String PARTING = "'-_/.:@<>&+'";

    private static final String STAND_INS = "U&'\\000E\\000F\\0010\\0011\\0012\\0013\\0014\\0015\\0016\\0017'";

    private static final String MARKS = "StartSel=" + Passage.BEGIN + ", StopSel=" + Passage.END + ", ";

    /** How many values the statement has before those of the filters. */
    private static final int OWN_VALUES = 4;

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
        var candidates =
                new CandidateSql("(i.visibility = 'ORGANISATION' or i.audience && $2)", filters, OWN_VALUES, walk);
        return STATEMENT.formatted(
                queries(asked),
                new Candidates(candidates, walk, offset + limit + 1).of(asked),
                Math.min(limit + 1, SHOWN - offset),
                offset,
                marked("i.title", "$3"),
                marked("coalesce(i.summary, '')", "$4"),
                marked("best.text", "$4"));
    }

    private String queries(Asked asked) {
        var first = OWN_VALUES + filters.all().size() + 1;
        var queries = queries("asked", first);
        return asked.hasMistakes() ? queries + ", " + queries("typed", first + Asked.QUERIES) : queries;
    }

    private static String queries(String name, int first) {
        return QUERIES.formatted(Stream.concat(
                        Stream.of(name),
                        IntStream.range(first, first + Asked.QUERIES).boxed())
                .toArray());
    }

    /** A text with what was found in it marked; marks that part words are control characters meanwhile, as is no text's. */
    private static String marked(String text, String how) {
        return "translate(ts_headline('simple', translate(%1$s, %3$s, %4$s), asked.any, %2$s), %4$s, %3$s)"
                .formatted(text, how, PARTING, STAND_INS);
    }

    Tuple values(Asked asked) {
        var values = Tuple.of(
                readerId,
                reader.asArray(),
                MARKS + "HighlightAll=true",
                MARKS + "MaxFragments=2, MaxWords=24, MinWords=8, FragmentDelimiter=\" … \"");
        filters.values().forEach(values::addValue);
        asked.queries().forEach(values::addValue);
        if (asked.hasMistakes()) {
            asked.asTyped().queries().forEach(values::addValue);
        }
        return values;
    }

    int limit() {
        return limit;
    }

    /** Where the next page begins. */
    String nextCursor() {
        return Cursor.encode(offset + limit);
    }

    private static int offset(String cursor) {
        if (cursor == null) {
            return 0;
        }
        int offset = Cursor.part(Cursor.decode(cursor, 1).get(0), Integer::valueOf);
        if (offset < 0 || offset >= SHOWN) {
            throw Cursor.invalid();
        }
        return offset;
    }
}
