package dev.afterword.incidents.change.inbound;

import static dev.afterword.incidents.Api.as;
import static dev.afterword.incidents.change.inbound.ChangeSourceApi.SOURCES;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.afterword.incidents.Catalogue;
import dev.afterword.incidents.change.parse.ChangeBodies;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the ingress answers, provider by provider, and what people do about what was given up. */
@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class ChangeDeliveryTest {

    @Inject
    Pool pool;

    /** A sender: the body of a change at some point of its life. */
    enum Sender {
        GITHUB,
        GITLAB,
        ARGO_CD,
        JSON;

        String started(String id, String service) {
            return said(id, service, false);
        }

        String finished(String id, String service) {
            return said(id, service, true);
        }

        private String said(String id, String service, boolean done) {
            var began = "2026-03-02T09:35:0" + id + "Z";
            var ended = "2026-03-02T09:45:00Z";
            return switch (this) {
                case GITHUB ->
                    ChangeBodies.gitHubStatus(
                            id, service, "production", done ? "success" : "in_progress", done ? ended : began);
                case GITLAB ->
                    ChangeBodies.gitLab(id, service, "production", done ? "success" : "running", done ? ended : began);
                case ARGO_CD ->
                    ChangeBodies.argoCd(
                            service, done ? "Succeeded" : "Running", "abc", began, done ? ended : null, "old");
                case JSON -> ChangeBodies.json(id, service, done ? "done" : "started", done ? ended : began);
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void aChangeIsOneFromItsBeginningToItsEndHoweverOftenItIsToldOf(Sender sender) {
        var source = ChangeSourceApi.source(sender.name());
        var service = Catalogue.service(Map.of());
        var body = sender.started("1", service);
        for (int i = 0; i < 3; i++) {
            source.deliver(body, source.secret(), "same").then().statusCode(202);
        }
        source.settled();
        assertThat(source.deliveries().getList("items.state")).containsExactly("APPLIED");
        var begun = ChangeSourceApi.changes(service);
        assertThat(begun.getList("items.state")).containsExactly("STARTED");
        assertThat(begun.getString("items[0].sourceId")).isEqualTo(source.id());
        assertThat(begun.getString("items[0].at")).isEqualTo("2026-03-02T09:35:01Z");

        source.told(sender.finished("1", service));
        var done = ChangeSourceApi.changes(service);
        assertThat(done.getList("items.id")).isEqualTo(begun.getList("items.id"));
        assertThat(done.getList("items.state")).containsExactly("FINISHED");
        assertThat(done.getString("items[0].at")).isEqualTo("2026-03-02T09:35:01Z");
        assertThat(done.getString("items[0].finishedAt")).isEqualTo("2026-03-02T09:45:00Z");

        source.told(sender.started("2", service));
        assertThat(ChangeSourceApi.changes(service).getList("items")).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void deliveriesThatComeInTheWrongOrderEndInTheSameState(Sender sender) {
        var source = ChangeSourceApi.source(sender.name());
        var service = Catalogue.service(Map.of());
        source.told(sender.finished("1", service), sender.started("1", service));
        var changes = ChangeSourceApi.changes(service);
        assertThat(changes.getList("items.state")).containsExactly("FINISHED");
        assertThat(changes.getString("items[0].startedAt")).isEqualTo("2026-03-02T09:35:01Z");
        assertThat(changes.getString("items[0].at")).isEqualTo("2026-03-02T09:35:01Z");
        assertThat(source.deliveries().getList("items.note"))
                .containsExactly("0 recorded, 1 moved on, 0 known before", "1 recorded, 0 moved on, 0 known before");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsSaidAgainUnderAnotherIdChangesNothing(Sender sender) {
        var source = ChangeSourceApi.source(sender.name());
        var service = Catalogue.service(Map.of());
        var body = sender.finished("1", service);
        source.told(body, body + " ");
        assertThat(source.deliveries().getList("items.state")).containsExactly("IGNORED", "APPLIED");
        assertThat(ChangeSourceApi.changes(service).getList("items")).hasSize(1);
    }

    /** Its number is not signed; without a time in the body it would be another change each time that it is told of. */
    @ParameterizedTest
    @EnumSource(names = {"GITHUB", "JSON"})
    void aGenuineBodyUnderAForgedNumberIsTheDeliveryThatItWas(Sender sender) {
        var source = ChangeSourceApi.source(sender.name(), Map.of("authentication", "HUB_SHA256"));
        var service = Catalogue.service(Map.of());
        var body = sender.started("1", service);
        source.told(body, sender.finished("1", service), body);
        assertThat(source.deliveries().getList("items.state")).containsExactly("APPLIED", "APPLIED");
        assertThat(ChangeSourceApi.changes(service).getList("items.state")).containsExactly("FINISHED");
    }

    @ParameterizedTest
    @EnumSource
    void aForgeryIsRefusedCountedAndNotKept(Sender sender) {
        var source = ChangeSourceApi.source(sender.name());
        var body = sender.started("1", "shop");
        source.deliver(body, "wrong wrong", "1")
                .then()
                .statusCode(401)
                .body("type", equalTo("/problems/hook-not-genuine"));
        given().contentType("application/json")
                .body(body)
                .post(source.path())
                .then()
                .statusCode(401);
        source.proven(body, source.secret(), "1")
                .body(body)
                .post(source.path().replace(source.id(), UUID.randomUUID().toString()))
                .then()
                .statusCode(401);
        var other = sender == Sender.JSON ? "argo-cd" : "changes";
        source.proven(body, source.secret(), "1")
                .body(body)
                .post("/hooks/v1/" + other + "/" + source.id())
                .then()
                .statusCode(401);
        assertThat(source.deliveries().getList("items")).isEmpty();
        Awaitility.await().untilAsserted(() -> assertThat(source.health().getLong("refused"))
                .isEqualTo(2));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsGenuineAndMakesNoSenseIsKeptAndAnsweredAsStored(Sender sender) {
        var source = ChangeSourceApi.source(sender.name());
        source.told("{", "[1,2", "{\"nothing\":\"here\"}", "7");
        assertThat(source.deliveries().<String>getList("items.state"))
                .hasSize(4)
                .containsOnly("UNPARSABLE");
    }

    @ParameterizedTest
    @EnumSource
    void aBodyThatIsTooLargeOrOfAnotherTypeIsRefused(Sender sender) {
        var source = ChangeSourceApi.source(sender.name());
        source.deliver("\"" + "x".repeat(1_048_576) + "\"").then().statusCode(413);
        given().contentType("application/x-www-form-urlencoded")
                .body("payload=%7B%7D")
                .post(source.path())
                .then()
                .statusCode(415);
    }

    @Test
    void whatWasGivenUpIsReplayedAloneOrAllOfItAndASendersRedeliveryDoesTheSame() {
        var source = ChangeSourceApi.source("GITHUB");
        var service = Catalogue.service(Map.of());
        source.patch(Map.of("state", "PAUSED")).statusCode(200);
        for (var id : List.of("1", "2", "3")) {
            source.deliver(Sender.GITHUB.finished(id, service), source.secret(), id)
                    .then()
                    .statusCode(202);
        }
        source.settled();
        pool.preparedQuery(
                        "update hook_delivery set state = 'DEAD', note = 'The database was away' where connection_id = $1")
                .execute(Tuple.of(UUID.fromString(source.id())))
                .await()
                .indefinitely();
        source.patch(Map.of("state", "ACTIVE")).statusCode(200);
        var dead = as("admin")
                .get(SOURCES + "/" + source.id() + "/deliveries?state=DEAD")
                .jsonPath();
        assertThat(dead.getList("items")).hasSize(3);
        assertThat(ChangeSourceApi.changes(service).getList("items")).isEmpty();

        as("admin")
                .post(SOURCES + "/" + source.id() + "/deliveries/" + dead.getString("items[0].id") + "/replay")
                .then()
                .statusCode(202);
        source.settled();
        assertThat(ChangeSourceApi.changes(service).getList("items.externalId")).containsExactly("3");
        source.deliver(Sender.GITHUB.finished("2", service), source.secret(), "2")
                .then()
                .statusCode(202);
        source.settled();
        assertThat(ChangeSourceApi.changes(service).getList("items")).hasSize(2);
        as("admin")
                .post(SOURCES + "/" + source.id() + "/deliveries/replay")
                .then()
                .statusCode(200)
                .body("deliveries", equalTo(1));
        source.settled();
        assertThat(ChangeSourceApi.changes(service).getList("items")).hasSize(3);
    }

    @Test
    void whatMadeNoSenseIsAppliedOnceTheMappingKnowsIt() {
        var service = Catalogue.service(Map.of());
        var source = ChangeSourceApi.source("JSON", Map.of("mapping", Map.of("status", "/now")));
        source.told("{\"id\":\"1\",\"service\":\"" + service + "\",\"now\":\"LIVE\"}", "{\"nothing\":\"here\"}");
        var kept = source.deliveries();
        assertThat(kept.getList("items.state")).containsExactly("UNPARSABLE", "UNPARSABLE");
        var live = SOURCES + "/" + source.id() + "/deliveries/" + kept.getString("items[1].id");
        source.patch(Map.of("mapping", Map.of("finished", List.of("LIVE")))).statusCode(200);
        as("admin")
                .get(live)
                .then()
                .statusCode(200)
                .body("reading.readable", equalTo(true))
                .body("reading.changes[0].state", equalTo("FINISHED"));
        as("admin").post(live + "/replay").then().statusCode(202);
        source.settled();
        assertThat(ChangeSourceApi.changes(service).getList("items.state")).containsExactly("FINISHED");
        as("admin").post(live + "/replay").then().statusCode(404);

        var nothing = SOURCES + "/" + source.id() + "/deliveries/" + kept.getString("items[0].id");
        as("admin")
                .body(Map.of("reason", "A test of the sender"))
                .post(nothing + "/discard")
                .then()
                .statusCode(204);
        assertThat(source.deliveries().getList("items.state")).containsExactly("DISCARDED", "APPLIED");
        as("admin")
                .body(Map.of("reason", " "))
                .post(nothing + "/discard")
                .then()
                .statusCode(400);
    }

    @Test
    void aBodyCanBeTriedOutAndNothingChanges() {
        var service = Catalogue.service(Map.of());
        var source = ChangeSourceApi.source("GITHUB", Map.of("environments", List.of("prod*")));
        var trials = SOURCES + "/" + source.id() + "/trials";
        as("admin")
                .body(Map.of("body", Sender.GITHUB.started("1", service)))
                .post(trials)
                .then()
                .statusCode(200)
                .body("readable", equalTo(true))
                .body("changes[0].service", equalTo(service))
                .body("changes[0].serviceListed", equalTo(true))
                .body("changes[0].counts", equalTo(true));
        var elsewhere = ChangeBodies.gitHubStatus("1", "nobody-knows-it", "staging", "success", "2026-03-02T09:35:00Z");
        as("admin")
                .body(Map.of("body", elsewhere))
                .post(trials)
                .then()
                .body("changes[0].serviceListed", equalTo(false))
                .body("changes[0].counts", equalTo(false));
        as("admin")
                .body(Map.of("body", "{}", "headers", Map.of("X-GitHub-Event", "ping")))
                .post(trials)
                .then()
                .body("readable", equalTo(true))
                .body("message", equalTo("GitHub asks whether anybody is here"));
        as("admin").body(Map.of("body", "{")).post(trials).then().body("readable", equalTo(false));
        assertThat(ChangeSourceApi.changes(service).getList("items")).isEmpty();
    }
}
