package dev.afterword.incidents.search;

import dev.afterword.restkit.identity.Reader;
import dev.afterword.restkit.page.Cursor;
import dev.afterword.restkit.page.PageQuery;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** One statement for a page of what was found: the words, the filters, the reader's rights. */
final class SearchSql {

    /** Ranking every match of a common word grows with the table; the newest ones are what people look for. */
    static final int RANKED = 1_000;

    /**
     * $1 to $3 are the queries for all, for any and for the rarest of the words, $4 the reader, $5 the reader's principals.
     */
    private static final String STATEMENT =
            """
            with asked as materialized (
                select to_tsquery('simple', $1) as every, to_tsquery('simple', $2) as any, to_tsquery('simple', $3) as rarest
            ), %1$s, ranked as (
                select found.id, found.happened_at, max(ts_rank_cd(found.document, (select asked.any from asked))) as rank
                  from (%2$s) found
                 group by found.id, found.happened_at
                 order by rank desc, found.happened_at desc, found.id desc limit %3$d offset %4$d
            )
            select i.id, i.key, i.title, i.status, i.severity, i.type, i.services, i.labels, i.happened_at,
                   ts_headline('simple', i.title, asked.any, $6) as title_marked,
                   ts_headline('simple', coalesce(i.summary, ''), asked.any, $7) as summary_marked,
                   shown.entries
              from ranked join incident i on i.id = ranked.id cross join asked
              left join lateral (
                   select cast(json_agg(json_build_object('id', best.id, 'at', best.occurred_at, 'text',
                                   ts_headline('simple', best.text, asked.any, $7))) as text) as entries
                     from (select e.id, e.occurred_at, e.text from timeline_entry e
                            where e.incident_id = i.id and ts_match_vq(e.search, asked.any) and e.audience <> 'PRIVATE'
                              and (e.audience <> 'RESPONDERS' or $4 = any(i.role_holders))
                            order by ts_rank_cd(e.search, asked.any) desc, e.occurred_at, e.id limit 2) best) shown on true
             order by ranked.rank desc, ranked.happened_at desc, ranked.id desc""";

    private static final String MARKS = "StartSel=" + Passage.BEGIN + ", StopSel=" + Passage.END + ", ";

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> filters = new ArrayList<>();
    private final Reader reader;
    private final String readerId;
    private final int limit;
    private final int offset;

    private SearchSql(Reader reader, String readerId, int limit, int offset) {
        this.reader = reader;
        this.readerId = readerId;
        this.limit = limit;
        this.offset = offset;
    }

    static SearchSql of(SearchQuery query, PageQuery page, Reader reader, String readerId) {
        var search = new SearchSql(reader, readerId, page.limit(), offset(page.cursor()));
        search.conditions.add("(i.visibility = 'ORGANISATION' or i.audience && $5)");
        search.whereAny("i.status", query.status);
        search.whereAny("i.severity", query.severity);
        search.whereAny("i.type", query.type);
        search.whereAny("i.response_level", query.responseLevel);
        search.whereHolds("i.services", query.service == null ? List.of() : List.of(query.service));
        search.whereHolds("i.labels", query.label);
        search.whereAt("i.happened_at >= %s", query.from);
        search.whereAt("i.happened_at < %s", query.to);
        return search;
    }

    String sql(Asked asked) {
        var candidates = Candidates.sql(asked, String.join(" and ", conditions), RANKED);
        return STATEMENT.formatted(candidates, Candidates.all(asked), limit + 1, offset);
    }

    Tuple values(Asked asked) {
        var values = Tuple.of(asked.every(), asked.any(), asked.rarest().query(), readerId)
                .addValue(reader.asArray())
                .addValue(MARKS + "HighlightAll=true")
                .addValue(MARKS + "MaxFragments=2, MaxWords=24, MinWords=8, FragmentDelimiter=\" … \"");
        filters.forEach(values::addValue);
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

    private void whereAny(String column, List<? extends Enum<?>> words) {
        if (words != null && !words.isEmpty()) {
            where(column + " = any(%s)", words.stream().map(Enum::name).toArray(String[]::new));
        }
    }

    private void whereHolds(String column, List<String> values) {
        var given = values == null
                ? new String[0]
                : values.stream().filter(value -> !value.isBlank()).toArray(String[]::new);
        if (given.length > 0) {
            where(column + " @> %s::text[]", given);
        }
    }

    private void whereAt(String condition, Instant value) {
        if (value != null) {
            where(condition, value.atOffset(ZoneOffset.UTC));
        }
    }

    /** The statement's own values are the first seven. */
    private void where(String condition, Object value) {
        filters.add(value);
        conditions.add(condition.formatted("$" + (filters.size() + 7)));
    }
}
