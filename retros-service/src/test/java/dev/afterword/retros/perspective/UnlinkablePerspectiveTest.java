package dev.afterword.retros.perspective;

import static dev.afterword.retros.ApiFixture.RETROSPECTIVES;
import static dev.afterword.retros.ApiFixture.as;
import static dev.afterword.retros.ApiFixture.drafting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.afterword.retros.EventsFixture;
import dev.afterword.testkit.infra.WithInfrastructure;
import dev.afterword.testkit.token.TestPerson;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Reads the whole database before and after, as somebody would who wants to know who told it. */
@QuarkusTest
@WithInfrastructure(database = "retros", kafka = true)
class UnlinkablePerspectiveTest {
    private static final TestPerson TELLER = TestPerson.named("viewer");

    @Inject
    EventsFixture events;

    @Inject
    Pool pool;

    @Test
    void noRowOfAnyTableSpeaksOfWhoToldIt() {
        var id = drafting(events);
        awaitQuiet();
        var before = rowsThatSpeakOf(TELLER.id(), TELLER.name(), TELLER.username());
        var key = UUID.randomUUID().toString();

        tell(id, "Seen without a name", key);

        assertThat(rowsThatSpeakOf(TELLER.id(), TELLER.name(), TELLER.username()))
                .isEqualTo(before);
        assertThat(rowsThatSpeakOf(key)).isEmpty();
        assertThat(rowsThatSpeakOf("Seen without a name")).hasSize(1).allSatisfy(row -> assertThat(row)
                .contains(
                        "\"author_id\": null",
                        "\"author_name\": null",
                        "\"told_at\": null",
                        "\"updated_at\": null",
                        "\"version\": 0",
                        "\"by_leader\": false"));
    }

    @Test
    void aLeaderIsNotSingledOut() {
        var id = drafting(events);
        as("manager")
                .body(Map.of("saw", "Seen from above", "anonymous", true))
                .post(path(id))
                .then()
                .statusCode(201);

        assertThat(rowsThatSpeakOf("Seen from above")).allMatch(row -> row.contains("\"by_leader\": false"));
    }

    @Test
    void nothingElseChangesWhenItIsTold() {
        var id = drafting(events);
        awaitQuiet();
        var document = one("select to_jsonb(r)::text from retrospective r where id = $1", id);
        var told = one("select count(*)::text from outbox where aggregate_id = $1", id);

        tell(id, "Nobody hears of it", UUID.randomUUID().toString());

        assertThat(one("select to_jsonb(r)::text from retrospective r where id = $1", id))
                .isEqualTo(document);
        assertThat(one("select count(*)::text from outbox where aggregate_id = $1", id))
                .isEqualTo(told);
    }

    @Test
    void theRowsSayNothingOfTheirOrderEither() {
        var id = drafting(events);
        var orders = new HashSet<List<String>>();
        for (var i = 0; i < 12; i++) {
            tell(id, "Account " + i, null);
            orders.add(all(
                    "select saw from perspective where retrospective_id = $1 and saw < 'Account 2' order by ctid", id));
        }

        assertThat(all("select distinct xmin::text from perspective where retrospective_id = $1", id))
                .hasSize(1);
        assertThat(all("select substr(id::text, 15, 1) from perspective where retrospective_id = $1", id))
                .as("ids are drawn by lot and have no time in them")
                .containsOnly("4");
        assertThat(orders)
                .as("the order within the table changes from time to time")
                .hasSizeGreaterThan(4);
    }

    private void tell(String id, String saw, String key) {
        var request = as("viewer").body(Map.of("saw", saw, "anonymous", true));
        (key == null ? request : request.header("Idempotency-Key", key))
                .post(path(id))
                .then()
                .statusCode(201);
    }

    /** Until events of before are published, which marks their rows. */
    private void awaitQuiet() {
        await().pollInterval(Duration.ofMillis(100))
                .until(() -> pool.query("select count(*) from outbox where published_at is null")
                                .executeAndAwait()
                                .iterator()
                                .next()
                                .getLong(0)
                        == 0);
    }

    private Set<String> rowsThatSpeakOf(String... words) {
        var found = new HashSet<String>();
        for (var table : tables()) {
            for (var row : pool.query("select '" + table + " ' || to_jsonb(t)::text from " + table + " t")
                    .executeAndAwait()) {
                if (List.of(words).stream().anyMatch(row.getString(0)::contains)) {
                    found.add(row.getString(0));
                }
            }
        }
        return found;
    }

    private List<String> tables() {
        var names = new ArrayList<String>();
        pool.query("select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                        + " where c.relkind in ('r', 'p') and not c.relispartition and n.nspname = 'public'")
                .executeAndAwait()
                .forEach(row -> names.add(row.getString(0)));
        assertThat(names).contains("perspective", "idempotent_request", "outbox");
        return names;
    }

    private String one(String sql, String id) {
        return all(sql, id).get(0);
    }

    private List<String> all(String sql, String id) {
        var found = new ArrayList<String>();
        pool.preparedQuery(sql)
                .executeAndAwait(Tuple.of(UUID.fromString(id)))
                .forEach(row -> found.add(row.getString(0)));
        return found;
    }

    private static String path(String id) {
        return RETROSPECTIVES + "/" + id + "/perspectives";
    }
}
