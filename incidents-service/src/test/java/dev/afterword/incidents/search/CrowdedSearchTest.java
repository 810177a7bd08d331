package dev.afterword.incidents.search;

import static dev.afterword.incidents.Api.INCIDENTS;
import static dev.afterword.incidents.Api.as;
import static org.assertj.core.api.Assertions.assertThat;

import dev.afterword.incidents.Api;
import dev.afterword.incidents.incident.Severity;
import dev.afterword.restkit.identity.Reader;
import dev.afterword.restkit.page.PageQuery;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody finds does not depend on what they may not see, nor on what they left out, however much there is of it. */
@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class CrowdedSearchTest {

    /** More than are ranked, all newer than anything that was written before. */
    private static final String CROWD =
            """
            insert into timeline_entry (id, incident_id, kind, occurred_at, recorded_at, text, audience, automatic)
            select gen_random_uuid(), $1, 'NOTE', now() + n * interval '1 millisecond', now(), $2, $3, false
              from generate_series(1, 1100) n""";

    /** As many incidents, which say it in their summaries. */
    private static final String CROWD_OF_SUMMARIES =
            """
            insert into incident (id, key, title, summary, status, severity, type, services, visibility, access_people,
                access_teams, role_holders, audience, declared_by_id, declared_by_name, declared_at, data_loss,
                data_exposure, event_sequence, version, created_at, updated_at)
            select gen_random_uuid(), 'INC-Q' || n, 'Other', $1, 'CLOSED', 'SEV3', 'AMBIGUOUS', '{}', 'ORGANISATION', '{}',
                   '{}', '{}', '{}', 'p', 'P', at, 'NO', 'NO', 1, 0, at, at
              from generate_series(1, 1100) n, lateral (select now() + n * interval '1 millisecond' as at) moment""";

    private final String here = word();
    private final String there = word();

    private String searched;

    @Inject
    Pool pool;

    @Inject
    SearchRepository incidents;

    @BeforeEach
    void anIncidentWithOneWordInItsTitleAndTheOtherInItsTimeline() {
        searched = Api.declared(Map.of(
                        "title", "The " + here, "severity", "SEV1", "services", List.of(), "labels", List.of(here)))
                .getString("id");
        as("commander")
                .body(Map.of("kind", "NOTE", "text", "We see " + there, "audience", "ORGANISATION"))
                .post(INCIDENTS + "/" + searched + "/timeline")
                .then()
                .statusCode(201);
    }

    @Test
    void entriesOfARestrictedIncidentTakeNobodysPlace() {
        var hidden = Api.declared(Map.of("title", "Keys leaked", "visibility", "RESTRICTED"));
        crowd(hidden.getString("id"), "ORGANISATION");

        assertThat(found(here + " " + there)).containsExactly(searched);
        assertThat(found(there)).containsExactly(searched);
    }

    @Test
    void entriesForRespondersTakeNobodysPlace() {
        crowd(Api.declaredId(), "RESPONDERS");

        assertThat(found(here + " " + there)).containsExactly(searched);
        assertThat(found(there)).containsExactly(searched);
    }

    @Test
    void entriesOfIncidentsThatWereLeftOutTakeNobodysPlace() {
        crowd(Api.declared(Map.of("title", "Other", "severity", "SEV3")).getString("id"), "ORGANISATION");

        assertThat(found(here + " " + there + "&severity=SEV1")).containsExactly(searched);
        assertThat(found(there + "&severity=SEV1")).containsExactly(searched);
        assertThat(found(there + "&label=" + here)).containsExactly(searched);
    }

    @Test
    void entriesOfALongStoryTakeNobodysPlace() {
        var story = Api.declaredId();
        crowd(story, "ORGANISATION");

        assertThat(found(there)).containsExactlyInAnyOrder(searched, story);
        for (var occurrences : List.of(1L, 900_000L)) {
            var asked = new Asked(
                    List.of(new AskedWord(there, List.of(there), occurrences, occurrences, occurrences, occurrences)),
                    1_000_000,
                    1_000_000);
            assertThat(idsOf(new SearchQuery(), asked, Walk.NONE)).containsExactlyInAnyOrder(searched, story);
        }
    }

    @Test
    void summariesTakeNoTitlesPlace() {
        pool.preparedQuery(CROWD_OF_SUMMARIES).executeAndAwait(Tuple.of("All of them have " + here + " " + here));
        try {
            assertThat(found(here)).hasSize(50).startsWith(searched);
        } finally {
            pool.query("delete from incident where key like 'INC-Q%'").executeAndAwait();
        }
    }

    @Test
    void howItIsFoundMakesNoDifference() {
        var other =
                Api.declared(Map.of("title", here + " " + there, "severity", "SEV0", "labels", List.of("db", here)));
        Api.declared(Map.of("title", here, "severity", "SEV0", "labels", List.of(here)));
        var query = new SearchQuery();
        query.severity = List.of(Severity.SEV0, Severity.SEV1);
        query.label = List.of(here);

        for (var occurrences : List.of(1L, 900_000L)) {
            var asked = new Asked(
                    Stream.of(here, there)
                            .map(word -> new AskedWord(
                                    word, List.of(word), occurrences, occurrences, occurrences, occurrences))
                            .toList(),
                    1_000_000,
                    1_000_000);
            for (var walk : List.of(
                    new Walk(List.of(0L, 90_000L)),
                    new Walk(List.of(90_000L, 0L)),
                    new Walk(List.of(90_000L, 90_000L)))) {
                assertThat(idsOf(query, asked, walk)).containsExactly(other.getString("id"), searched);
            }
        }
    }

    private List<String> idsOf(SearchQuery query, Asked asked, Walk walk) {
        var search = SearchSql.of(query, PageQuery.of(20, null), new Reader(Set.of("person:x")), "x");
        return incidents.find(search, asked, walk).await().indefinitely().items().stream()
                .map(hit -> hit.id().toString())
                .toList();
    }

    @Test
    void filtersFollowWhatAnIncidentIsChangedTo() {
        var label = word();
        var etag = as("commander").get(INCIDENTS + "/" + searched).header("ETag");
        Api.patch("commander", searched, etag, Map.of("labels", List.of(label)))
                .then()
                .statusCode(200);

        assertThat(walked(here)).isZero();
        assertThat(walked(label)).isOne();
        assertThat(found(there + "&label=" + label)).containsExactly(searched);
    }

    /** How many incidents one would look at. */
    private long walked(String label) {
        var query = new SearchQuery();
        query.label = List.of(label);
        return incidents.walk(Filters.of(query)).await().indefinitely().counts().get(0);
    }

    private void crowd(String incident, String audience) {
        pool.preparedQuery(CROWD).executeAndAwait(Tuple.of(UUID.fromString(incident), "Also " + there, audience));
    }

    private static List<String> found(String query) {
        return as("viewer")
                .get("/api/v1/search?q=" + query)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    /** Letters only, so that it is one word; of this test alone. */
    private static String word() {
        return "q" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "zz";
    }
}
