package dev.afterword.incidents.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.afterword.incidents.Api;
import dev.afterword.incidents.entry.Causality;
import dev.afterword.incidents.entry.EntryPhase;
import dev.afterword.incidents.entry.EntryTag;
import dev.afterword.incidents.moment.Moments;
import dev.afterword.restkit.page.Cursor;
import dev.afterword.restkit.page.PageQuery;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How pages of a story of 10,000 entries are found: along an index of that story alone, whatever it is narrowed to. */
@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class LongTimelineTest {

    private static final String LONG_STORY =
            """
            insert into timeline_entry (id, incident_id, kind, occurred_at, recorded_at, text, audience, actor_id,
                actor_name, automatic, starred, tags, causality)
            select gen_random_uuid(), $1, (array['NOTE', 'OBSERVATION', 'DECISION'])[1 + n % 3],
                   timestamptz '2026-01-01T00:00:00Z' + (n / 4) * interval '1 second', now(), 'line ' || n || ' of it',
                   'ORGANISATION', 'somebody', 'Somebody', false, n % 500 = 0,
                   case when n % 700 = 0 then array['SKIPPED'] else '{}' end,
                   case when n % 900 = 0 then 'DIRECT' else 'UNJUDGED' end
              from generate_series(1, 10000) n""";

    private static UUID incident;

    @Inject
    Pool pool;

    @BeforeEach
    void longStories() {
        // So many that one of them is a small part of the table, whatever else is in it.
        if (incident != null) {
            return;
        }
        for (int i = 0; i < 8; i++) {
            incident = UUID.fromString(Api.declaredId());
            pool.preparedQuery(LONG_STORY).executeAndAwait(Tuple.of(incident));
        }
        pool.query("analyze timeline_entry").executeAndAwait();
    }

    @Test
    void pagesFollowTheOrderOfTheStoryWithoutSortingIt() {
        var cursor = Cursor.encode(Instant.parse("2026-01-01T00:20:00Z"), 5_000_000L);
        for (var page : List.of(PageQuery.of(50, null), PageQuery.of(200, cursor))) {
            assertThat(plan(page, query -> {}))
                    .contains("ix_timeline_entry_order")
                    .doesNotContain("Sort", "Seq Scan on timeline_entry");
        }
        assertThat(plan(query -> query.order = TimelineQuery.Order.NEWEST_FIRST))
                .contains("Backward using ix_timeline_entry_order")
                .doesNotContain("Sort");
    }

    @Test
    void theFewWithAStarOrATagAreFoundByIndexesOfTheirOwn() {
        assertThat(plan(query -> query.starred = true)).contains("ix_timeline_entry_starred");
        assertThat(plan(query -> query.tag = List.of(EntryTag.SKIPPED))).contains("ix_timeline_entry_tagged");
        assertThat(plan(query -> query.kind = List.of(TimelineEntryKind.MISCOMMUNICATION)))
                .contains("ix_timeline_entry_kind");
    }

    @Test
    void noFilterLooksAtTheStoriesOfOtherIncidents() {
        List<Consumer<TimelineQuery>> filters = List.of(
                query -> query.kind = List.of(TimelineEntryKind.NOTE, TimelineEntryKind.DECISION),
                query -> query.audience = List.of(EntryAudience.PUBLIC),
                query -> query.rendering = TimelineQuery.Rendering.EXTERNAL,
                query -> query.phase = List.of(EntryPhase.RESPONSE, EntryPhase.AFTER),
                query -> query.causality = List.of(Causality.DIRECT),
                query -> query.starred = false,
                query -> query.service = "checkout",
                query -> query.text = "line 77",
                query -> query.from = Instant.parse("2026-01-01T00:10:00Z"),
                query -> query.to = Instant.parse("2026-01-01T00:10:00Z"));
        for (var filter : filters) {
            assertThat(plan(filter)).contains("ix_timeline_entry").doesNotContain("Seq Scan on timeline_entry");
        }
    }

    private String plan(Consumer<TimelineQuery> filter) {
        return plan(PageQuery.of(50, null), filter);
    }

    private String plan(PageQuery page, Consumer<TimelineQuery> filter) {
        var query = new TimelineQuery();
        filter.accept(query);
        var list = TimelineList.of(new TimelineSubject.Told(incident, Moments.NONE), query, page, "reader");
        var lines = pool.preparedQuery("explain " + list.sql()).executeAndAwait(list.values());
        return StreamSupport.stream(lines.spliterator(), false)
                .map(line -> line.getString(0))
                .collect(Collectors.joining("\n"));
    }
}
