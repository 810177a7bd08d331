package dev.afterword.incidents.incident;

import static dev.afterword.incidents.Api.INCIDENTS;
import static dev.afterword.incidents.Api.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import dev.afterword.incidents.Api;
import dev.afterword.incidents.EventLog;
import dev.afterword.testkit.infra.WithInfrastructure;
import dev.afterword.testkit.token.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class AccessTest {

    @Test
    void withoutATokenThereIsNothing() {
        given().get(INCIDENTS)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/unauthenticated"));
    }

    @Test
    void tokensThatAreNotForUsAreRefused() {
        var bad = List.of(
                TestTokens.like("commander").signedByAnotherKey().sign(),
                TestTokens.like("commander").lifetime(Duration.ofMinutes(-5)).sign(),
                TestTokens.like("commander").audience("somebody-else").sign(),
                TestTokens.like("commander").issuer("https://elsewhere.test").sign(),
                "nonsense");
        for (var token : bad) {
            given().auth().oauth2(token).get(INCIDENTS).then().statusCode(401).contentType("application/problem+json");
        }
    }

    @Test
    void aPersonWithoutARoleReadsNothing() {
        for (var path : List.of("/incidents", "/services", "/people", "/me", "/events/incident-events")) {
            as("stranger").get("/api/v1" + path).then().statusCode(403).contentType("application/problem+json");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"viewer", "auditor"})
    void readersChangeNothing(String reader) {
        var id = Api.declaredId();
        as(reader).body(Map.of("title", "x")).post(INCIDENTS).then().statusCode(403);
        as(reader)
                .body(Map.of("to", "MITIGATED"))
                .post(INCIDENTS + "/" + id + "/transitions")
                .then()
                .statusCode(403);
        as(reader)
                .body(Map.of("kind", "NOTE", "text", "x"))
                .post(INCIDENTS + "/" + id + "/timeline")
                .then()
                .statusCode(403);
        as(reader)
                .body(Map.of("personId", "x", "role", "SCRIBE"))
                .post(INCIDENTS + "/" + id + "/roles")
                .then()
                .statusCode(403);
        Api.patch(reader, id, "\"0\"", "{\"title\":\"x\"}").then().statusCode(403);
        as(reader).get("/api/v1/events/person-events").then().statusCode(403);
        as(reader).get("/api/v1/operations/incidents/dead-letters").then().statusCode(403);
    }

    @Test
    void aRestrictedIncidentIsNowhereForThoseOutside() {
        var id = Api.restrictedId();

        for (var outsider : List.of("responder", "manager", "admin", "viewer", "auditor")) {
            for (var part : List.of("", "/timeline", "/roles", "/follow-ups", "/moments/history")) {
                as(outsider)
                        .get(INCIDENTS + "/" + id + part)
                        .then()
                        .statusCode(404)
                        .body("type", equalTo("/problems/not-found"));
            }
            as(outsider).get(INCIDENTS + "?q=leaked&limit=200").then().body("items.id", not(hasItem(id)));
        }
        as("manager")
                .body(Map.of("to", "MITIGATED"))
                .post(INCIDENTS + "/" + id + "/transitions")
                .then()
                .statusCode(404);
        as("manager")
                .body(Map.of("kind", "NOTE", "text", "x"))
                .post(INCIDENTS + "/" + id + "/timeline")
                .then()
                .statusCode(404);
        as("manager")
                .body(Map.of("personId", "x", "role", "SCRIBE"))
                .post(INCIDENTS + "/" + id + "/roles")
                .then()
                .statusCode(404);
        Api.patch("manager", id, "\"0\"", "{\"title\":\"x\"}").then().statusCode(404);
        as("commander").get(INCIDENTS + "/" + id).then().statusCode(200);
        as("commander").get(INCIDENTS + "?q=leaked&limit=200").then().body("items.id", hasItem(id));
    }

    @Test
    void whoIsNamedOnARestrictedIncidentSeesIt() {
        var id = Api.restrictedId();
        Api.known("facilitator");

        Api.patch("commander", id, "\"0\"", Map.of("access", Map.of("teams", List.of("platform"))))
                .then()
                .statusCode(200);
        as("manager").get(INCIDENTS + "/" + id).then().statusCode(200);
        as("commander")
                .body(Map.of("personId", Api.known("responder"), "role", "SCRIBE"))
                .post(INCIDENTS + "/" + id + "/roles")
                .then()
                .statusCode(201);
        as("responder").get(INCIDENTS + "/" + id).then().statusCode(200);
        as("admin").get(INCIDENTS + "/" + id).then().statusCode(404);
    }

    @Test
    void eventsOfAnIncidentThatBecameRestrictedDisappearForOutsiders() {
        var told = EventLog.fromNow("admin");
        var id = Api.declaredId();
        Awaitility.await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertThat(told.subjects())
                .contains(id));

        Api.patch("commander", id, "\"0\"", Map.of("visibility", "RESTRICTED"))
                .then()
                .statusCode(200);

        assertThat(told.readBy("admin").subjects()).doesNotContain(id);
        assertThat(told.readBy("commander").subjects()).contains(id);
    }
}
