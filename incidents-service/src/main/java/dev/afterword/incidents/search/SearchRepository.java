package dev.afterword.incidents.search;

import dev.afterword.incidents.incident.IncidentStatus;
import dev.afterword.incidents.incident.IncidentType;
import dev.afterword.incidents.incident.Severity;
import dev.afterword.incidents.search.SearchHit.Highlight;
import dev.afterword.restkit.page.Page;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Finds incidents with one statement. */
@ApplicationScoped
class SearchRepository {

    private final Pool pool;

    SearchRepository(Pool pool) {
        this.pool = pool;
    }

    /** What each filter leaves. */
    Uni<Walk> walk(Filters filters) {
        if (filters.isEmpty()) {
            return Uni.createFrom().item(Walk.NONE);
        }
        return pool.preparedQuery(filters.counts())
                .execute(Tuple.tuple(filters.values()))
                .map(rows -> new Walk(List.of(rows.iterator().next().getArrayOfLongs("counts"))));
    }

    Uni<Page<SearchHit>> find(SearchSql search, Asked asked, Walk walk) {
        return pool.preparedQuery(search.sql(asked, walk))
                .execute(search.values(asked))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(SearchRepository::hit)
                        .toList())
                .map(hits -> Page.of(hits, search.limit(), last -> search.nextCursor()));
    }

    private static SearchHit hit(Row row) {
        return new SearchHit(
                row.getUUID("id"),
                row.getString("key"),
                row.getString("title"),
                IncidentStatus.valueOf(row.getString("status")),
                Severity.valueOf(row.getString("severity")),
                IncidentType.valueOf(row.getString("type")),
                Arrays.asList(row.getArrayOfStrings("services")),
                Arrays.asList(row.getArrayOfStrings("labels")),
                row.getOffsetDateTime("happened_at").toInstant(),
                highlights(row));
    }

    private static List<Highlight> highlights(Row row) {
        var highlights = new ArrayList<Highlight>();
        add(highlights, "TITLE", row.getString("title_marked"));
        add(highlights, "SUMMARY", row.getString("summary_marked"));
        var entries = row.getString("entries");
        if (entries != null) {
            new JsonArray(entries).forEach(entry -> highlights.add(entry((JsonObject) entry)));
        }
        return highlights;
    }

    private static void add(List<Highlight> highlights, String field, String marked) {
        if (Passage.hasFound(marked)) {
            highlights.add(new Highlight(field, null, null, Passage.parts(marked)));
        }
    }

    private static Highlight entry(JsonObject entry) {
        return new Highlight(
                "TIMELINE",
                UUID.fromString(entry.getString("id")),
                OffsetDateTime.parse(entry.getString("at")).toInstant(),
                Passage.parts(entry.getString("text")));
    }
}
