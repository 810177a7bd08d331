package dev.afterword.incidents.incident;

import static dev.afterword.incidents.Api.INCIDENTS;
import static dev.afterword.incidents.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import dev.afterword.incidents.Api;
import dev.afterword.restkit.identity.Reader;
import dev.afterword.restkit.page.Cursor;
import dev.afterword.restkit.page.PageQuery;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class ListIncidentsTest {

    private static final String MANY =
            """
            insert into incident (id, key, title, status, severity, type, services, visibility, access_people, access_teams,
                role_holders, audience, declared_by_id, declared_by_name, declared_at, data_loss, data_exposure,
                event_sequence, version, created_at, updated_at)
            select gen_random_uuid(), 'INC-D' || n, 'Far down', 'CLOSED', 'SEV3', 'AMBIGUOUS', '{}', 'ORGANISATION', '{}',
                   '{}', '{}', '{}', 'p', 'P', at, 'NO', 'NO', 1, 0, at, at
              from generate_series(1, 20000) n, lateral (select now() - n * interval '1 minute' as at) moment""";

    @Inject
    Pool pool;

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        var team = "team-" + UUID.randomUUID();
        var declared = IntStream.range(0, 5)
                .mapToObj(i -> Api.declared(Map.of("responsibleTeam", team)).getString("id"))
                .toList();

        var seen = new ArrayList<String>();
        var cursor = "";
        do {
            var page = as("viewer")
                    .get(INCIDENTS + "?limit=2&team=" + team + cursor)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            seen.addAll(page.getList("items.id"));
            cursor = page.getString("nextCursor") == null ? null : "&cursor=" + page.getString("nextCursor");
        } while (cursor != null);

        var newestFirst = new ArrayList<>(declared);
        Collections.reverse(newestFirst);
        assertThat(seen).isEqualTo(newestFirst);
    }

    @Test
    void filtersNarrowTheListTogether() {
        var word = "w" + UUID.randomUUID().toString().replace("-", "");
        var hit = Api.declared(Map.of("title", "Login " + word + " slow", "severity", "SEV1", "type", "CAPACITY"));
        Api.declared(Map.of("title", "Login " + word + " slow", "severity", "SEV3"));

        as("viewer")
                .get(INCIDENTS + "?q=login " + word.substring(0, 12)
                        + "&severity=SEV1&severity=SEV0&status=INVESTIGATING&type=CAPACITY&from=2026-01-01T00:00:00Z")
                .then()
                .statusCode(200)
                .body("items.id", contains(hit.getString("id")))
                .body("nextCursor", nullValue());
        as("viewer")
                .get(INCIDENTS + "?q=" + word + "&to=2026-01-01T00:00:00Z")
                .then()
                .body("items", empty());
        as("viewer")
                .get(INCIDENTS + "?q=" + hit.getString("key"))
                .then()
                .body("items.key", hasItem(hit.getString("key")));
    }

    @ParameterizedTest
    @CsvSource({
        "status=OPEN, ?status",
        "severity=1, ?severity",
        "cursor=nonsense, ?cursor",
        "limit=0, ?limit",
        "limit=201, ?limit",
        "limit=many, ?limit",
        "from=yesterday, ?from"
    })
    void whatCannotBeUnderstoodIsNamed(String query, String pointer) {
        as("viewer")
                .get(INCIDENTS + "?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.pointer", contains(pointer));
    }

    @Test
    void searchTextIsNeverSyntax() {
        as("viewer")
                .queryParam("q", "':* & | ! () <-> \\ \" %")
                .get(INCIDENTS)
                .then()
                .statusCode(200);
        as("viewer").queryParam("q", "a & !b | (c").get(INCIDENTS).then().statusCode(200);
    }

    /** What is there is there for the plan alone; nothing of it stays. */
    @Test
    void aPageFarDownIsNotPlannedEachTime() {
        var cursor = Cursor.encode(Instant.now().minus(2_000, ChronoUnit.MINUTES), UUID.randomUUID());
        var list = IncidentList.of(
                new IncidentQuery(), PageQuery.of(200, cursor), new Reader(Set.of("person:reader", "team:readers")));
        var connection = pool.getConnectionAndAwait();
        var transaction = connection.beginAndAwait();
        try {
            connection.query(MANY).executeAndAwait();
            connection.query("analyze incident").executeAndAwait();
            for (int i = 0; i < 10; i++) {
                assertThat(connection.preparedQuery(list.sql()).executeAndAwait(list.values()))
                        .hasSize(201);
            }
            var plans = connection
                    .preparedQuery(
                            "select custom_plans, generic_plans from pg_prepared_statements where statement = $1")
                    .executeAndAwait(Tuple.of(list.sql()))
                    .iterator()
                    .next();
            // The server tries five times whether planning pays.
            assertThat(plans.getLong("custom_plans")).isEqualTo(5);
            assertThat(plans.getLong("generic_plans")).isEqualTo(5);
        } finally {
            transaction.rollbackAndAwait();
            connection.closeAndAwait();
        }
    }
}
