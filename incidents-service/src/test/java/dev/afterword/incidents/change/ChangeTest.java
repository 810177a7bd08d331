package dev.afterword.incidents.change;

import static dev.afterword.incidents.Api.INCIDENTS;
import static dev.afterword.incidents.Api.as;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.afterword.incidents.Api;
import dev.afterword.incidents.EventReader;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class ChangeTest {

    private static final String CHANGES = "/api/v1/changes";

    @Test
    void aCanaryStageKeepsWhichUsersAndWhichFeaturesItReached() {
        var service = service();
        var rollout = Map.of("share", 0.05, "users", "Staff", "features", List.of("one-click"), "iteration", "2026-10");
        var change = record(change(service, "2026-03-02T09:35:00Z", "kind", "CANARY_STAGE", "rollout", rollout));
        change.then()
                .statusCode(201)
                .body("environment", equalTo("production"))
                .body("rollout.features", contains("one-click"))
                .body("rollout.share", equalTo(0.05f));
        var id = change.jsonPath().getString("id");
        as("viewer").get(CHANGES + "/" + id).then().statusCode(200).body("rollout.users", equalTo("Staff"));
        await().atMost(20, SECONDS)
                .untilAsserted(() -> assertThat(EventReader.of("change-events").typesAbout(id))
                        .containsExactly("dev.afterword.change.recorded.v1"));
        as("viewer").get("/api/v1/events/change-events").then().statusCode(200);
    }

    @Test
    void aRollbackMarksTheChangeThatItTakesBackAndTheStoryThatHasIt() {
        var service = service();
        var incident = incident(service);
        var deploy = recorded(change(service, "2026-03-02T09:35:00Z"));
        relate("responder", incident, deploy, Map.of("relation", "CONFIRMED"))
                .then()
                .statusCode(200);
        record(change(service, "2026-03-02T09:50:00Z", "kind", "ROLLBACK", "rollsBack", deploy))
                .then()
                .statusCode(201)
                .body("state", equalTo("FINISHED"))
                .body("rollsBack", equalTo(deploy));
        as("viewer")
                .get(CHANGES + "/" + deploy)
                .then()
                .body("state", equalTo("ROLLED_BACK"))
                .body("at", equalTo("2026-03-02T09:35:00Z"))
                .body("finishedAt", equalTo("2026-03-02T09:50:00Z"));
        assertThat(as("viewer")
                        .get(INCIDENTS + "/" + incident + "/timeline?kind=CHANGE_DEPLOY")
                        .jsonPath()
                        .<String>getList("items.text"))
                .filteredOn(text -> text.endsWith(", rolled back"))
                .hasSize(1);
        await().atMost(20, SECONDS)
                .untilAsserted(() -> assertThat(EventReader.of("change-events").typesAbout(deploy))
                        .containsExactly("dev.afterword.change.recorded.v1", "dev.afterword.change.moved.v1"));
    }

    @Test
    void aFeatureRollbackIsAnotherThingThanAFullOne() {
        var service = service();
        record(change(service, null, "kind", "ROLLBACK"))
                .then()
                .statusCode(201)
                .body("rollbackExtent", equalTo("FULL"));
        record(change(service, null, "kind", "ROLLBACK", "rollbackExtent", "FEATURE"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/rollout/features"));
        record(change(
                        service,
                        null,
                        "kind",
                        "ROLLBACK",
                        "rollbackExtent",
                        "FEATURE",
                        "rollout",
                        Map.of("features", List.of("one-click"))))
                .then()
                .statusCode(201);
    }

    @Test
    void aFeatureRollbackLeavesTheRestOfTheChangeThatItNamesAndTheStorySaysSo() {
        var service = service();
        var incident = incident(service);
        var deploy = recorded(change(
                service, "2026-03-02T09:35:00Z", "rollout", Map.of("features", List.of("one-click", "vouchers"))));
        relate("responder", incident, deploy, Map.of("relation", "CONFIRMED"))
                .then()
                .statusCode(200);

        for (var again : List.of("2026-03-02T09:50:00Z", "2026-03-02T09:55:00Z")) {
            record(partly(service, again, deploy, "one-click")).then().statusCode(201);
        }

        as("viewer")
                .get(CHANGES + "/" + deploy)
                .then()
                .body("state", equalTo("FINISHED"))
                .body("featuresTakenBack", contains("one-click"));
        as("viewer").get(CHANGES + "?service=" + service).then().body("items[2].featuresTakenBack", hasSize(1));
        as("viewer")
                .get(INCIDENTS + "/" + incident + "/timeline?kind=CHANGE_DEPLOY")
                .then()
                .body("items.occurredAt", contains("2026-03-02T09:35:00Z", "2026-03-02T09:50:00Z"))
                .body("items[1].text", endsWith("; taken back of it: one-click, the rest stays"));
        record(change(service, "2026-03-02T10:00:00Z", "kind", "ROLLBACK", "rollsBack", deploy))
                .then()
                .statusCode(201);
        as("viewer").get(CHANGES + "/" + deploy).then().body("state", equalTo("ROLLED_BACK"));
    }

    @Test
    void aFlagOfWhichNoFeatureIsLeftIsRolledBack() {
        var service = service();
        var flag = recorded(change(
                service, "2026-03-02T09:35:00Z", "kind", "FLAG", "rollout", Map.of("features", List.of("a", "b"))));

        record(partly(service, "2026-03-02T09:40:00Z", flag, "a")).then().statusCode(201);
        as("viewer").get(CHANGES + "/" + flag).then().body("state", equalTo("FINISHED"));
        record(partly(service, "2026-03-02T09:45:00Z", flag, "b")).then().statusCode(201);

        as("viewer")
                .get(CHANGES + "/" + flag)
                .then()
                .body("state", equalTo("ROLLED_BACK"))
                .body("finishedAt", equalTo("2026-03-02T09:45:00Z"));
    }

    @Test
    void aRollbackTakesBackAChangeOfItsOwnServiceAndEnvironment() {
        var service = service();
        var deploy = recorded(change(service, "2026-03-02T09:35:00Z"));

        for (var other : List.of(
                change(service(), null, "kind", "ROLLBACK", "rollsBack", deploy),
                change(service, null, "kind", "ROLLBACK", "rollsBack", deploy, "environment", "staging"))) {
            record(other)
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("/rollsBack"))
                    .body("errors[0].message", containsString("is a change of " + service + " in production"));
        }
        as("viewer").get(CHANGES + "/" + deploy).then().body("state", equalTo("FINISHED"));
    }

    @Test
    void whatASourceTellsTwiceIsRecordedOnceAlsoAtOnce() throws Exception {
        var service = service();
        var body = change(service, "2026-03-02T09:35:00Z", "source", "ci", "externalId", service + "-1");
        var pool = Executors.newFixedThreadPool(8);
        var calls = IntStream.range(0, 8)
                .<Callable<String>>mapToObj(i -> () ->
                        record(body).then().statusCode(201).extract().jsonPath().getString("id"))
                .toList();
        var ids = new HashSet<String>();
        for (var answer : pool.invokeAll(calls)) {
            ids.add(answer.get());
        }
        pool.shutdown();
        assertThat(ids).hasSize(1);
        body.put("kind", "CONFIG");
        record(body).then().statusCode(409).body("type", equalTo("/problems/change-exists"));
        as("viewer").get(CHANGES + "?service=" + service).then().body("items", hasSize(1));
    }

    @Test
    void badChangesAreNamed() {
        var service = service();
        record(change("nope", null)).then().statusCode(400).body("errors.pointer", contains("/service"));
        record(change(service, "2999-01-01T00:00:00Z")).then().statusCode(400);
        record(change(service, null, "kind", "CANARY_STAGE"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/rollout/share"));
        record(change(service, null, "rollout", Map.of("share", 1.5)))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/rollout/share"));
        record(change(service, null, "url", "javascript:alert(1)")).then().statusCode(400);
        record(change(service, null, "rollsBack", UUID.randomUUID())).then().statusCode(400);
        record(change(service, null, "kind", "ROLLBACK", "rollsBack", UUID.randomUUID()))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/rollsBack"));
        as("viewer").body(change(service, null)).post(CHANGES).then().statusCode(403);
        as("viewer").get(CHANGES + "/" + UUID.randomUUID()).then().statusCode(404);
        as("viewer").get(CHANGES + "?cursor=x").then().statusCode(400);
    }

    @Test
    void changesAreListedByServiceKindAndTimeTheLatestFirst() {
        var service = service();
        for (var at : List.of("2026-03-02T09:00:00Z", "2026-03-02T10:00:00Z", "2026-03-02T11:00:00Z")) {
            record(change(service, at, "summary", at)).then().statusCode(201);
        }
        var list = CHANGES + "?service=" + service;
        var first = as("viewer").get(list + "&limit=2").jsonPath();
        assertThat(first.getList("items.summary")).containsExactly("2026-03-02T11:00:00Z", "2026-03-02T10:00:00Z");
        as("viewer")
                .get(list + "&limit=2&cursor=" + first.getString("nextCursor"))
                .then()
                .body("items.summary", contains("2026-03-02T09:00:00Z"));
        as("viewer")
                .get(list + "&from=2026-03-02T09:30:00Z&to=2026-03-02T10:30:00Z&kind=DEPLOY&environment=production")
                .then()
                .body("items", hasSize(1));
        as("viewer").get(list + "&kind=FLAG").then().body("items", empty());
    }

    @Test
    void changesNearTheOnsetAreProposedTheNearestFirstAndNoOthers() {
        var service = service();
        var other = service();
        var id = incident(service);
        recorded(change(service, "2026-03-02T08:00:00Z", "summary", "early"));
        recorded(change(service, "2026-03-02T09:35:00Z", "summary", "near"));
        recorded(change(service, "2026-03-01T09:35:00Z", "summary", "a day before"));
        recorded(change(service, "2026-03-02T12:00:00Z", "summary", "long after"));
        recorded(change(other, "2026-03-02T09:40:00Z", "summary", "elsewhere"));

        as("viewer")
                .get(INCIDENTS + "/" + id + "/changes")
                .then()
                .statusCode(200)
                .body("items.change.summary", contains("near", "early"))
                .body("items.relation", contains("PROPOSED", "PROPOSED"))
                .body("items[0].minutesBeforeOnset", equalTo(6))
                .body("items[0].proposal", containsString(", which is affected, 6 min before the onset"));
    }

    @Test
    void aConfirmedChangeIsAPartOfTheStoryUntilItIsDismissedWithAReason() {
        var service = service();
        var id = incident(service);
        var change = recorded(change(service, "2026-03-02T09:35:00Z"));
        relate("responder", id, change, Map.of("relation", "CONFIRMED"))
                .then()
                .statusCode(200)
                .body("items[0].relation", equalTo("CONFIRMED"))
                .body("items[0].decidedBy.id", equalTo(Api.idOf("responder")));
        relate("responder", id, change, Map.of("relation", "CONFIRMED")).then().statusCode(200);
        as("viewer")
                .get(INCIDENTS + "/" + id + "/timeline?kind=CHANGE_DEPLOY")
                .then()
                .body("items.occurredAt", contains("2026-03-02T09:35:00Z"))
                .body("items.text", contains("Deploy of " + service + " in production: Release"));

        relate("responder", id, change, Map.of("relation", "DISMISSED"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/reason"));
        relate("responder", id, change, Map.of("relation", "DISMISSED", "reason", "It went to another region"))
                .then()
                .statusCode(200)
                .body("items[0].relation", equalTo("DISMISSED"))
                .body("items[0].reason", equalTo("It went to another region"));
        relate("responder", id, change, Map.of("relation", "PROPOSED")).then().statusCode(400);
        relate("viewer", id, change, Map.of("relation", "CONFIRMED")).then().statusCode(403);
        relate("responder", id, UUID.randomUUID().toString(), Map.of("relation", "CONFIRMED"))
                .then()
                .statusCode(404);
    }

    @Test
    void strangersNeitherSeeNorDecideWhatIsRelatedToARestrictedIncident() {
        var id = Api.restrictedId();
        var change = recorded(change(service(), null));
        as("responder").get(INCIDENTS + "/" + id + "/changes").then().statusCode(404);
        relate("responder", id, change, Map.of("relation", "CONFIRMED")).then().statusCode(404);
        relate("commander", id, change, Map.of("relation", "CONFIRMED")).then().statusCode(200);
        assertThat(as("responder").get(CHANGES + "/" + change).asString()).doesNotContain(id);
    }

    private static String incident(String service) {
        return Api.declared(Map.of(
                        "services", List.of(service), "moments", Map.of("impactStarted", "2026-03-02T09:41:00Z")))
                .getString("id");
    }

    private static Response relate(String person, String incident, String change, Map<String, ?> body) {
        return as(person).body(body).put(INCIDENTS + "/" + incident + "/changes/" + change);
    }

    private static Response record(Map<String, ?> body) {
        return as("responder").body(body).post(CHANGES);
    }

    private static String recorded(Map<String, ?> body) {
        return record(body).then().statusCode(201).extract().jsonPath().getString("id");
    }

    private static Map<String, Object> change(String service, String at, Object... members) {
        var body = new HashMap<String, Object>(Map.of("kind", "DEPLOY", "service", service, "summary", "Release"));
        if (at != null) {
            body.put("at", at);
        }
        for (int i = 0; i < members.length; i += 2) {
            body.put((String) members[i], members[i + 1]);
        }
        return body;
    }

    private static Map<String, Object> partly(String service, String at, String change, String feature) {
        return change(
                service,
                at,
                "kind",
                "ROLLBACK",
                "rollsBack",
                change,
                "rollbackExtent",
                "FEATURE",
                "rollout",
                Map.of("features", List.of(feature)));
    }

    private static String service() {
        var key = "c" + UUID.randomUUID().toString().substring(0, 8);
        as("admin")
                .body(Map.of("key", key, "name", "Service " + key))
                .post("/api/v1/services")
                .then()
                .statusCode(201);
        return key;
    }
}
