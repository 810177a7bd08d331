package dev.afterword.incidents.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.afterword.incidents.incident.Severity;
import dev.afterword.restkit.identity.Reader;
import dev.afterword.restkit.page.PageQuery;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** How words are found among many incidents: the work grows with neither the incidents nor with those that have a word. */
@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class ManyIncidentsTest {

    private static final int MANY = 20_000;

    private static final List<String> HISTORY = List.of(
            """
            insert into incident (id, key, title, status, severity, type, services, visibility, access_people, access_teams,
                role_holders, audience, declared_by_id, declared_by_name, declared_at, data_loss, data_exposure,
                event_sequence, version, created_at, updated_at)
            select gen_random_uuid(), 'INC-M' || n, 'Everywhere ' || case when n % 1000 = 0 then 'seldom' else 'often' end,
                   'CLOSED', case when n % 2000 = 0 then 'SEV0' else 'SEV3' end, 'AMBIGUOUS',
                   array[case when n % 10 = 0 then 'tenth' else 'other' end], 'ORGANISATION', '{}', '{}', '{}', '{}', 'p', 'P', at, 'NO', 'NO', 1,
                   0, at, at
              from generate_series(1, 20000) n, lateral (select now() - n * interval '1 minute' as at) moment""",
            """
            insert into timeline_entry (id, incident_id, kind, occurred_at, recorded_at, text, audience, automatic)
            select gen_random_uuid(), id, 'NOTE', declared_at, declared_at,
                   'everywhere ' || case when title like '%seldom' then 'hardly' else 'mostly' end, 'ORGANISATION', false
              from incident where key like 'INC-M%'""",
            // What a vacuum does: the index of words is cheap to use once the latest words are sorted in.
            "select gin_clean_pending_list('ix_incident_search'), gin_clean_pending_list('ix_incident_search_title'),"
                    + " gin_clean_pending_list('ix_timeline_entry_search')",
            "analyze incident",
            "analyze incident_facet",
            "analyze timeline_entry");

    @Inject
    Pool pool;

    @Test
    void whatIsEverywhereIsFoundAlongTheNewestRecords() {
        assertThat(planOf(word("everywhere", MANY, MANY)))
                .contains("Index Scan using ix_incident_happened_at")
                .doesNotContain("timeline_entry_newest", "Seq Scan on incident", "Seq Scan on timeline_entry")
                .doesNotContain("Bitmap Index Scan");
    }

    @Test
    void whatIsRareIsFoundByTheIndexOfWords() {
        assertThat(planOf(word("seldom", 20, 0)))
                .contains("ix_incident_search_title", "on ix_incident_search ", "ix_timeline_entry_search")
                .doesNotContain("ix_incident_happened_at", "ix_timeline_entry_newest")
                .doesNotContain("Seq Scan on incident", "Seq Scan on timeline_entry");
    }

    @Test
    void ofTwoWordsTheRareOneSaysWhereToLook() {
        assertThat(planOf(word("everywhere", MANY, MANY), word("hardly", 0, 20)))
                .contains("ix_incident_search_title", "on ix_incident_search ", "ix_timeline_entry_search")
                .doesNotContain("ix_incident_happened_at", "ix_timeline_entry_newest")
                .doesNotContain("Seq Scan on incident", "Seq Scan on timeline_entry");
    }

    @Test
    void whatIsEverywhereIsFoundAlongTheIncidentsThatAFilterLeaves() {
        var tenth = new SearchQuery();
        tenth.service = "tenth";
        assertThat(planOf(tenth, new Walk(List.of(MANY / 100L)), word("everywhere", MANY, MANY)))
                .contains("pk_incident_facet", "pk_incident")
                .doesNotContain("Seq Scan on incident", "Seq Scan on timeline_entry", "Bitmap Index Scan");

        var severe = new SearchQuery();
        severe.severity = List.of(Severity.SEV0, Severity.SEV1);
        severe.service = "tenth";
        assertThat(planOf(severe, new Walk(List.of(10L, MANY / 10L)), word("everywhere", MANY, MANY)))
                .contains("Merge Append", "ix_incident_severity", "pk_incident_facet")
                .doesNotContain("Seq Scan on incident", "Seq Scan on timeline_entry", "Bitmap Index Scan");
    }

    @Test
    void whereAFilterLeavesManyOneWalksAlongTheNewestRecords() {
        var tenth = new SearchQuery();
        tenth.service = "tenth";
        assertThat(planOf(tenth, new Walk(List.of(MANY / 10L)), word("everywhere", MANY, MANY)))
                .contains("Index Scan using ix_incident_happened_at")
                .doesNotContain("pk_incident_facet", "Seq Scan on timeline_entry", "Bitmap Index Scan");
    }

    @Test
    void whatIsRareIsFoundByTheIndexOfWordsAlsoAmongManyThatAFilterLeaves() {
        var tenth = new SearchQuery();
        tenth.service = "tenth";
        assertThat(planOf(tenth, new Walk(List.of(MANY / 10L)), word("seldom", 20, 0)))
                .contains("ix_incident_search_title", "on ix_incident_search ", "ix_timeline_entry_search")
                .doesNotContain("pk_incident_facet", "Seq Scan on incident", "Seq Scan on timeline_entry");
    }

    private static AskedWord word(String word, long incidents, long entries) {
        return new AskedWord(word, List.of(word), incidents, incidents, incidents, entries);
    }

    private String planOf(AskedWord... words) {
        return planOf(new SearchQuery(), Walk.NONE, words);
    }

    /** The history is there for the plan alone; nothing of it stays. */
    private String planOf(SearchQuery query, Walk walk, AskedWord... words) {
        var connection = pool.getConnectionAndAwait();
        var transaction = connection.beginAndAwait();
        try {
            HISTORY.forEach(sql -> connection.query(sql).executeAndAwait());
            return explain(connection, query, walk, new Asked(Arrays.asList(words), MANY, MANY))
                    .await()
                    .indefinitely();
        } finally {
            transaction.rollbackAndAwait();
            connection.closeAndAwait();
        }
    }

    /** What was looked at; the statement has more in store. */
    private static Uni<String> explain(SqlConnection connection, SearchQuery query, Walk walk, Asked asked) {
        var search = SearchSql.of(query, PageQuery.of(20, null), new Reader(Set.of("person:reader")), "reader");
        return connection
                .preparedQuery("explain (analyze, timing off) " + search.sql(asked, walk))
                .execute(search.values(asked))
                .map(lines -> StreamSupport.stream(lines.spliterator(), false)
                        .map(line -> line.getString(0))
                        .filter(line -> !line.contains("(never executed)"))
                        .collect(Collectors.joining("\n")));
    }
}
