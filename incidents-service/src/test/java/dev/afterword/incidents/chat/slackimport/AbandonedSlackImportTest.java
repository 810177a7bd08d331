package dev.afterword.incidents.chat.slackimport;

import static dev.afterword.incidents.chat.slackfile.ExportFixture.aWorkspace;
import static dev.afterword.incidents.chat.slackfile.ExportFixture.said;
import static dev.afterword.incidents.chat.slackimport.SlackImportFixture.aChannel;
import static dev.afterword.incidents.chat.slackimport.SlackImportFixture.choice;
import static dev.afterword.incidents.chat.slackimport.SlackImportFixture.reached;
import static dev.afterword.incidents.chat.slackimport.SlackImportFixture.read;
import static dev.afterword.incidents.chat.slackimport.SlackImportFixture.uploaded;
import static org.assertj.core.api.Assertions.assertThat;

import dev.afterword.incidents.Api;
import dev.afterword.incidents.chat.slackfile.MessageChoice;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A process dies, or is only slow, in the middle of an import: another one ends it, no message is lost or there twice. */
@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class AbandonedSlackImportTest {

    private static final int MESSAGES = 1_200;

    /** A claim by another process; the one under test finds its lease past after this. */
    private static final String TAKEN =
            """
            update slack_import set state = 'IMPORTING', worker = $2, lease_until = now() + interval '2 seconds',
                   principals = array(select 'person:' || created_by_id) where id = $1""";

    private String path;
    private SlackPlan plan;

    @Inject
    Pool pool;

    @Inject
    SlackStoryService story;

    @BeforeEach
    void anImportThatAnotherProcessHasTaken() {
        var incident = Api.declaredId();
        var messages = IntStream.range(0, MESSAGES)
                .mapToObj(i -> said((1_772_443_200 + i) + ".000100", "U" + i % 7, "message " + i))
                .toArray(String[]::new);
        path = uploaded(
                incident,
                choice(java.util.Map.of()),
                aWorkspace(aChannel()).day("2026-03-02", messages).zip());
        read(path);
        var id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        plan = new SlackPlan(
                id, UUID.fromString(incident), MessageChoice.DEFAULT, Set.of("person:" + Api.idOf("responder")));
        pool.preparedQuery(TAKEN).executeAndAwait(Tuple.of(id, UUID.randomUUID()));
    }

    @Test
    void anotherProcessEndsWhatOneLeftWhenItDied() {
        await(() -> story.write(plan, lines(1, 100)));
        await(() -> Panache.withTransaction(() -> story.write(plan, lines(101, 200))
                .chain(Panache::flush)
                .chain(() -> Panache.currentTransaction())
                .invoke(transaction -> transaction.markForRollback())
                .replaceWithVoid()));
        assertThat(written()).isEqualTo(100);

        assertThat(reached(path, "COMPLETED").getInt("counts.done")).isEqualTo(MESSAGES);
        assertThat(written()).isEqualTo(MESSAGES);
        assertThat(told()).isEqualTo(1);
    }

    @Test
    void aProcessThatWasOnlySlowWritesNothingTwice() {
        await(() -> story.write(plan, lines(1, 100)));
        pool.preparedQuery("update slack_import set lease_until = now() where id = $1")
                .executeAndAwait(Tuple.of(plan.id()));
        // It believes that the import is its own still, while the process under test has taken it over.
        for (int from = 1; from < MESSAGES; from += 100) {
            var lines = lines(from, from + 99);
            await(() -> story.write(plan, lines));
        }
        await(() -> story.complete(plan));

        reached(path, "COMPLETED");
        assertThat(written()).isEqualTo(MESSAGES);
        assertThat(told()).isEqualTo(1);
    }

    private static java.util.List<Integer> lines(int from, int to) {
        return IntStream.rangeClosed(from, to).boxed().toList();
    }

    private long written() {
        return count("select count(*) from timeline_entry where incident_id = $1 and imported_system = 'slack'");
    }

    private long told() {
        return count(
                "select count(*) from timeline_entry where incident_id = $1 and text like 'Imported from Slack: 1200 %'");
    }

    private long count(String sql) {
        return pool.preparedQuery(sql)
                .executeAndAwait(Tuple.of(plan.incidentId()))
                .iterator()
                .next()
                .getLong(0);
    }

    private static <T> T await(Supplier<Uni<T>> work) {
        try {
            return VertxContextSupport.subscribeAndAwait(work);
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }
}
