package dev.afterword.incidents.change.inbound;

import static dev.afterword.incidents.Api.INCIDENTS;
import static dev.afterword.incidents.Api.as;
import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;

import dev.afterword.incidents.Api;
import dev.afterword.incidents.Catalogue;
import dev.afterword.incidents.EventReader;
import dev.afterword.incidents.change.parse.ChangeBodies;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of changes that are heard of through a connection: proposals, timeline, events, catalogue. */
@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class HeardChangesTest {

    @Test
    void aDeploymentIsProposedOnceItHasBegunAndItsFailureIsToldWhereItIsPartOfTheStory() {
        var service = Catalogue.service(Map.of());
        var id = incident(service);
        var source = ChangeSourceApi.source("GITHUB");
        source.told(ChangeBodies.gitHubDeployment("42", service, "production", "2026-03-02T09:30:00Z"));
        as("viewer")
                .get(INCIDENTS + "/" + id + "/changes")
                .then()
                .statusCode(200)
                .body("items", empty());
        source.told(status(service, "in_progress", "2026-03-02T09:35:00Z"));
        var proposed = as("viewer").get(INCIDENTS + "/" + id + "/changes");
        proposed.then()
                .body("items.relation", contains("PROPOSED"))
                .body(
                        "items[0].proposal",
                        containsString("Deploy (under way) of " + service + ", which is affected, 6 min"));
        var change = proposed.jsonPath().getString("items[0].change.id");
        as("responder")
                .body(Map.of("relation", "CONFIRMED"))
                .put(INCIDENTS + "/" + id + "/changes/" + change)
                .then()
                .statusCode(200);

        source.told(status(service, "failure", "2026-03-02T09:44:00Z"));
        var told = as("viewer")
                .get(INCIDENTS + "/" + id + "/timeline?kind=CHANGE_DEPLOY")
                .jsonPath();
        assertThat(told.getList("items.occurredAt"))
                .containsExactlyInAnyOrder("2026-03-02T09:35:00Z", "2026-03-02T09:44:00Z");
        assertThat(told.<String>getList("items.text")).anyMatch(text -> text.endsWith(", failed"));
        source.told(status(service, "failure", "2026-03-02T09:44:00Z").strip());
        assertThat(as("viewer")
                        .get(INCIDENTS + "/" + id + "/timeline?kind=CHANGE_DEPLOY")
                        .jsonPath()
                        .getList("items"))
                .hasSize(2);
        await().atMost(20, SECONDS)
                .untilAsserted(() -> assertThat(EventReader.of("change-events").typesAbout(change))
                        .containsExactly(
                                "dev.afterword.change.recorded.v1",
                                "dev.afterword.change.moved.v1",
                                "dev.afterword.change.moved.v1"));
    }

    @Test
    void aFeatureFlagIsAChangeEachTimeItIsTurned() {
        var service = Catalogue.word("flagged");
        var source = ChangeSourceApi.source("GITLAB");
        var on = ChangeBodies.gitLabFlag(service, true);
        source.told(on, ChangeBodies.gitLabFlag(service, false), on);
        source.deliver(on, source.secret(), "the-same").then().statusCode(202);
        source.deliver(on, source.secret(), "the-same").then().statusCode(202);
        source.settled();
        var changes = ChangeSourceApi.changes(service);
        assertThat(changes.<String>getList("items.kind")).hasSize(4).containsOnly("FLAG");
        assertThat(changes.<String>getList("items.summary"))
                .filteredOn(summary -> summary.endsWith("turned off"))
                .hasSize(1);
    }

    @Test
    void aServiceThatNobodyHasListedIsKeptAsItWasNamedAndFoundOnceItIs() {
        var service = Catalogue.word("late");
        var source = ChangeSourceApi.source("GITLAB");
        source.told(ChangeBodies.gitLab("9", service, "production", "success", "2026-03-02 09:35:00 UTC"));
        assertThat(source.deliveries().getString("items[0].note")).contains("not in the catalogue: " + service);
        assertThat(ChangeSourceApi.changes(service).getList("items.state")).containsExactly("FINISHED");
        as("admin")
                .body(Map.of("key", service, "name", "Late"))
                .post("/api/v1/services")
                .then()
                .statusCode(201);
        as("viewer")
                .get(INCIDENTS + "/" + incident(service) + "/changes")
                .then()
                .body("items.change.service", contains(service));
    }

    @Test
    void onlyTheWantedEnvironmentsCountAndAReplayHelpsWhoWantsMoreLater() {
        var service = Catalogue.service(Map.of());
        var source = ChangeSourceApi.source("GITHUB", Map.of("environments", List.of("prod*")));
        source.told(
                ChangeBodies.gitHubStatus("1", service, "staging", "success", "2026-03-02T09:35:00Z"),
                ChangeBodies.gitHubStatus("2", service, "Production-EU", "success", "2026-03-02T09:35:00Z"));
        assertThat(ChangeSourceApi.changes(service).getList("items.environment"))
                .containsExactly("Production-EU");
        var ignored = source.deliveries();
        assertThat(ignored.getString("items[1].note")).contains("staging");
        source.patch(Map.of("environments", List.of())).statusCode(200);
        as("admin")
                .post(ChangeSourceApi.SOURCES + "/" + source.id() + "/deliveries/" + ignored.getString("items[1].id")
                        + "/replay")
                .then()
                .statusCode(202);
        source.settled();
        assertThat(ChangeSourceApi.changes(service).getList("items")).hasSize(2);
    }

    @Test
    void aCanaryStageWithShareAndFeaturesAndARollbackComeByWebhookToo() {
        var service = Catalogue.service(Map.of());
        var source = ChangeSourceApi.source("JSON", Map.of("service", service));
        source.told(
                """
                {"id":"c1","kind":"canary","share":"5 %","users":"Staff","features":["one-click"],"title":"Stage 1",
                 "at":"2026-03-02T09:35:00Z"}""",
                """
                {"id":"r1","kind":"rollback","features":["one-click"],"title":"Off again","at":"2026-03-02T09:40:00Z"}""",
                """
                {"id":"r2","kind":"rollback","title":"All back","at":"2026-03-02T09:41:00Z"}""");
        var changes = ChangeSourceApi.changes(service);
        assertThat(changes.getList("items.kind")).containsExactly("ROLLBACK", "ROLLBACK", "CANARY_STAGE");
        assertThat(changes.getList("items.rollbackExtent")).containsExactly("FULL", "FEATURE", null);
        assertThat(changes.getFloat("items[2].rollout.share")).isEqualTo(0.05f);
        assertThat(changes.getString("items[2].rollout.users")).isEqualTo("Staff");
        assertThat(changes.getList("items[2].rollout.features")).containsExactly("one-click");
    }

    @Test
    void aSyncOfArgoCdToAnEarlierRevisionIsARollback() {
        var service = Catalogue.service(Map.of());
        var source = ChangeSourceApi.source("ARGO_CD", Map.of("authentication", "BEARER"));
        var began = "2026-03-02T09:35:00Z";
        source.told(
                ChangeBodies.argoCd(
                        service, "Succeeded", "b", "2026-03-02T09:30:00Z", "2026-03-02T09:31:00Z", "a", "b"),
                ChangeBodies.argoCd(service, "Running", "a", began, null, "a", "b"),
                ChangeBodies.argoCd(service, "Succeeded", "a", began, "2026-03-02T09:36:00Z", "a", "b", "a"));
        var changes = ChangeSourceApi.changes(service);
        assertThat(changes.getList("items.kind")).containsExactly("ROLLBACK", "DEPLOY");
        assertThat(changes.getList("items.state")).containsExactly("FINISHED", "ROLLED_BACK");
        assertThat(changes.getString("items[0].rollsBack")).isEqualTo(changes.getString("items[1].id"));
        assertThat(changes.getString("items[0].version")).isEqualTo("shop:4.12.0, redis:7");
    }

    @Test
    void gitLabsSigningTokenIsAsGoodAsItsSecretTokenAndAStaleSignatureIsNot() {
        var service = Catalogue.service(Map.of());
        var source = ChangeSourceApi.source("GITLAB", Map.of("authentication", "STANDARD_WEBHOOKS"));
        var body = ChangeBodies.gitLab("9", service, "production", "success", "2026-03-02 09:35:00 UTC");
        source.told(body);
        assertThat(ChangeSourceApi.changes(service).getList("items")).hasSize(1);
        source.proven(body, source.secret(), "2")
                .header("webhook-timestamp", "1614265330")
                .body(body)
                .post(source.path())
                .then()
                .statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GITHUB", "GITLAB"})
    void eventsThatTellOfNoDeploymentAreTakenInAndChangeNothing(String provider) {
        var source = ChangeSourceApi.source(provider);
        var body = provider.equals("GITHUB") ? "{\"issue\":{}}" : "{\"object_kind\":\"note\"}";
        source.proven(body, source.secret(), "1")
                .header("X-GitHub-Event", "issues")
                .body(body)
                .post(source.path())
                .then()
                .statusCode(202);
        source.settled();
        assertThat(source.deliveries().getList("items.state")).containsExactly("IGNORED");
    }

    @Test
    void gitHubsPingIsAnswered() {
        var source = ChangeSourceApi.source("GITHUB");
        var body = ChangeBodies.gitHubPing();
        source.proven(body, source.secret(), "1")
                .header("X-GitHub-Event", "ping")
                .body(body)
                .post(source.path())
                .then()
                .statusCode(202);
        source.settled();
        assertThat(source.deliveries().getString("items[0].note")).isEqualTo("GitHub asks whether anybody is here");
        given().contentType("application/json")
                .body(body)
                .post(source.path())
                .then()
                .statusCode(401);
    }

    @Test
    void whatTwoConnectionsCallTheSameIsTwoChanges() {
        var service = Catalogue.service(Map.of());
        for (int i = 0; i < 2; i++) {
            ChangeSourceApi.source("GITHUB").told(status(service, "success", "2026-03-02T09:44:00Z"));
        }
        as("responder")
                .body(Map.of(
                        "kind",
                        "DEPLOY",
                        "service",
                        service,
                        "summary",
                        "By API",
                        "source",
                        "github",
                        "externalId",
                        "42"))
                .post(ChangeSourceApi.CHANGES)
                .then()
                .statusCode(201);
        assertThat(ChangeSourceApi.changes(service).getList("items.externalId")).containsExactly("42", "42", "42");
    }

    private static String status(String service, String state, String at) {
        return ChangeBodies.gitHubStatus("42", service, "production", state, at);
    }

    static String incident(String service) {
        return Api.declared(Map.of(
                        "services", List.of(service), "moments", Map.of("impactStarted", "2026-03-02T09:41:00Z")))
                .getString("id");
    }
}
