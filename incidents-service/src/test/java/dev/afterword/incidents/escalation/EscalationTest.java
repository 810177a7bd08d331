package dev.afterword.incidents.escalation;

import static dev.afterword.incidents.Api.INCIDENTS;
import static dev.afterword.incidents.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.afterword.incidents.Api;
import dev.afterword.incidents.EventReader;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class EscalationTest {

    @ParameterizedTest
    @EnumSource(EscalationBasis.class)
    void somebodyIsCalledInForAReasonThatIsToldAtAnySeverity(EscalationBasis basis) {
        var id = Api.declared(Map.of("severity", "UNKNOWN")).getString("id");

        escalate(id, person("responder", Map.of("basis", basis.name())))
                .then()
                .statusCode(201)
                .body("from.name", equalTo("Carlos Mendes"))
                .body("toPerson.name", equalTo("Rin Tanaka"))
                .body("toTeam", nullValue())
                .body("basis", equalTo(basis.name()))
                .body("askedAt", notNullValue())
                .body("outcome", nullValue());

        assertThat(Api.read(id).getString("severity")).isEqualTo("UNKNOWN");
    }

    @Test
    void theStoryTellsWhoWasAskedAndWhatCameOfIt() {
        var id = Api.declaredId();
        var escalation = asked(id, Map.of("toTeam", "database", "basis", "EXPERTISE", "need", "Replication settings"));

        answer("responder", id, escalation, Map.of("outcome", "JOINED", "note", "Looks at the replicas"))
                .then()
                .statusCode(200)
                .body("outcome", equalTo("JOINED"))
                .body("answeredBy.name", equalTo("Rin Tanaka"))
                .body("answeredAt", notNullValue());

        as("viewer")
                .get(INCIDENTS + "/" + id + "/timeline?kind=ESCALATION_REQUESTED&kind=ESCALATION_ANSWERED")
                .then()
                .body(
                        "items.text",
                        contains(
                                "Carlos Mendes called in the team database for their expertise: Replication settings",
                                "The team database joined: Looks at the replicas"));
        as("viewer").get(INCIDENTS + "/" + id + "/escalations").then().body("items.outcome", contains("JOINED"));
        Awaitility.await().untilAsserted(() -> assertThat(EventReader.of("incident-events").typesAbout(id).stream()
                        .filter(type -> type.contains("escalation-recorded")))
                .hasSize(2));
    }

    @Test
    void itIsAnsweredOnceAndNotBeforeItWasAsked() {
        var id = Api.declaredId();
        var escalation = asked(id, person("responder", Map.of("askedAt", "2026-01-02T10:00:00Z")));

        answer("commander", id, escalation, Map.of("outcome", "ADVISED", "answeredAt", "2026-01-02T09:59:59Z"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/answeredAt"));
        answer("commander", id, escalation, Map.of("outcome", "NO_ANSWER", "answeredAt", "2026-01-02T10:05:00Z"))
                .then()
                .statusCode(200)
                .body("answeredAt", equalTo("2026-01-02T10:05:00Z"));
        answer("commander", id, escalation, Map.of("outcome", "JOINED"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/escalation-answered"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"basis\":\"ROTA\",\"need\":\"x\"} | /toPersonId",
                "{\"basis\":\"ROTA\",\"need\":\"x\",\"toTeam\":\" \"} | /toPersonId",
                "{\"basis\":\"ROTA\",\"need\":\"x\",\"toTeam\":\"db\",\"toPersonId\":\"nobody\"} | /toTeam",
                "{\"basis\":\"ROTA\",\"need\":\"x\",\"toPersonId\":\"nobody\"} | /toPersonId",
                "{\"basis\":\"RANK\",\"need\":\"x\",\"toTeam\":\"db\"} | /basis",
                "{\"need\":\"x\",\"toTeam\":\"db\"} | /basis",
                "{\"basis\":\"ROTA\",\"toTeam\":\"db\"} | /need",
                "{\"basis\":\"ROTA\",\"need\":\"x\",\"toTeam\":\"db\",\"askedAt\":\"2999-01-01T00:00:00Z\"} | /askedAt",
                "{\"basis\":\"ROTA\",\"need\":\"x\",\"toTeam\":\"db\",\"rank\":1} | /rank"
            })
    void theFieldThatIsWrongIsNamed(String body, String pointer) {
        var id = Api.declaredId();

        as("commander")
                .body(body)
                .post(INCIDENTS + "/" + id + "/escalations")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains(pointer));

        as("viewer").get(INCIDENTS + "/" + id + "/escalations").then().body("items", hasSize(0));
    }

    @Test
    void whoeverIsCalledIntoARestrictedIncidentCanSeeItAndNobodyElse() {
        var id = Api.restrictedId();
        as("responder").get(INCIDENTS + "/" + id + "/escalations").then().statusCode(404);
        escalateAs("responder", id, Map.of("toTeam", "platform", "basis", "ROTA", "need", "x"))
                .then()
                .statusCode(404);

        var escalation = asked(id, person("responder", Map.of()));

        as("responder").get(INCIDENTS + "/" + id).then().statusCode(200);
        answer("responder", id, escalation, Map.of("outcome", "JOINED")).then().statusCode(200);
        as("manager").get(INCIDENTS + "/" + id + "/escalations").then().statusCode(404);
        answer("manager", id, escalation, Map.of("outcome", "JOINED")).then().statusCode(404);

        asked(id, Map.of("toTeam", "platform", "basis", "ROTA", "need", "A second look"));
        as("manager").get(INCIDENTS + "/" + id + "/escalations").then().body("items", hasSize(2));
    }

    @Test
    void aMergedIncidentCallsNobodyInAndReadersDoNotEscalate() {
        var id = Api.declaredId();
        escalateAs("viewer", id, person("responder", Map.of())).then().statusCode(403);
        Api.move(id, Map.of("to", "MERGED", "mergedInto", Api.declaredId()))
                .then()
                .statusCode(200);

        escalate(id, person("responder", Map.of())).then().statusCode(409);
    }

    @Test
    void aRepeatedRequestCallsInOnce() {
        var id = Api.declaredId();
        var body = person("responder", Map.of());
        for (int i = 0; i < 2; i++) {
            as("commander")
                    .header("Idempotency-Key", "call-" + id)
                    .body(body)
                    .post(INCIDENTS + "/" + id + "/escalations")
                    .then()
                    .statusCode(201);
        }

        as("viewer").get(INCIDENTS + "/" + id + "/escalations").then().body("items", hasSize(1));
    }

    private static Map<String, Object> person(String person, Map<String, Object> more) {
        var body = new HashMap<String, Object>(
                Map.of("toPersonId", Api.known(person), "basis", "CONNECTION", "need", "Knows the vendor"));
        body.putAll(more);
        return body;
    }

    private static String asked(String id, Map<String, Object> body) {
        return escalate(id, body).then().statusCode(201).extract().jsonPath().getString("id");
    }

    private static Response escalate(String id, Map<String, Object> body) {
        return escalateAs("commander", id, body);
    }

    private static Response escalateAs(String person, String id, Map<String, Object> body) {
        return as(person).body(body).post(INCIDENTS + "/" + id + "/escalations");
    }

    private static Response answer(String person, String id, String escalation, Map<String, Object> body) {
        return as(person).body(body).post(INCIDENTS + "/" + id + "/escalations/" + escalation + "/answer");
    }
}
