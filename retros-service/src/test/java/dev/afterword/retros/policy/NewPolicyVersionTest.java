package dev.afterword.retros.policy;

import static dev.afterword.retros.ApiFixture.as;
import static dev.afterword.retros.ApiFixture.awaitRetrospective;
import static dev.afterword.retros.ApiFixture.read;
import static dev.afterword.retros.IncidentFixture.anIncident;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.afterword.retros.EventsFixture;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In a database of its own: the policy in force is one for all. */
@QuarkusTest
@WithInfrastructure(database = "retros_policy", kafka = true)
class NewPolicyVersionTest {
    private static final String POLICIES = "/api/v1/retrospective-policies";

    @Inject
    EventsFixture events;

    @Inject
    Pool pool;

    @Test
    void aNewVersionDecidesFromNowOnAndOldDecisionsStay() {
        publish(UUID.randomUUID(), policy("Search always", "search", "OPTIONAL"))
                .statusCode(201);
        var before = anIncident().severity("SEV4").customers(2L);
        events.mitigated(before.mitigatedAfterMinutes(5), 1);
        var first = awaitRetrospective("viewer", before.id);
        String reason = read("viewer", first).extract().path("decision.reason");
        var key = UUID.randomUUID();

        int version = publish(key, policy("Checkout always"))
                .statusCode(201)
                .body("active", is(true))
                .body("publishedBy.name", is("Maya Lindqvist"))
                .extract()
                .path("version");

        publish(key, policy("Checkout always")).statusCode(201).body("version", is(version));
        as("viewer").get(POLICIES + "/active").then().body("version", is(version));
        var after = anIncident().severity("SEV4").customers(2L);
        events.mitigated(after.mitigatedAfterMinutes(5), 1);
        read("viewer", awaitRetrospective("viewer", after.id))
                .body("status", is("DRAFTING"))
                .body(
                        "decision.reason",
                        is("Rule 'Checkout always' of policy version " + version + " matched: it affects checkout."));
        read("viewer", first).body("status", is("UNDECIDED")).body("decision.reason", is(reason));
    }

    @Test
    void publicationsAtOnceGetVersionsOfTheirOwn() {
        var versions = Stream.of("One", "Two", "Three", "Four")
                .map(name -> CompletableFuture.supplyAsync(() -> publish(UUID.randomUUID(), policy(name))
                        .statusCode(201)
                        .extract()
                        .<Integer>path("version")))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();

        int lowest = versions.get(0);
        assertEquals(List.of(lowest, lowest + 1, lowest + 2, lowest + 3), versions);
        as("viewer")
                .queryParam("limit", 1)
                .get(POLICIES)
                .then()
                .body("items[0].active", is(true))
                .body("items[0].version", is(lowest + 3));
        as("viewer").queryParam("limit", 200).get(POLICIES).then().body("nextCursor", nullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update retrospective_decision set reason = 'another'",
                "delete from retrospective_decision",
                "update retrospective_policy set note = 'another'",
                "delete from retrospective_policy"
            })
    void whatWasDecidedCannotBeRewritten(String statement) {
        var incident = anIncident();
        events.mitigated(incident.mitigatedAfterMinutes(5), 1);
        awaitRetrospective("viewer", incident.id);

        assertThrows(
                RuntimeException.class,
                () -> pool.query(statement).execute().await().indefinitely());
    }

    private static String policy(String name) {
        return policy(name, "checkout", "NONE");
    }

    private static String policy(String name, String service, String otherwise) {
        return """
                {"mode": "TAILORED", "rules": [
                  {"name": "%s", "when": {"services": ["%s"]}, "requirement": "REQUIRED"},
                  {"name": "Everything else", "requirement": "%s"}]}"""
                .formatted(name, service, otherwise);
    }

    private static ValidatableResponse publish(UUID key, String body) {
        return as("manager")
                .header("Idempotency-Key", key)
                .body(body)
                .post(POLICIES)
                .then();
    }
}
