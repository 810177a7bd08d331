package dev.afterword.actions.actionitem;

import static dev.afterword.actions.ApiFixture.ACTIONS;
import static dev.afterword.actions.ApiFixture.RESPONDER_ID;
import static dev.afterword.actions.ApiFixture.as;
import static dev.afterword.actions.ApiFixture.read;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure(database = "actions", kafka = true)
class ProposeActionTest {

    @Test
    void aProposalIsReadableByIdAndByKey() {
        var created = as("responder")
                .body(Map.of("title", "Alert on replication lag", "kind", "DETECT", "priority", "P1"))
                .post(ACTIONS)
                .then()
                .statusCode(201)
                .header("Location", containsString(ACTIONS + "/"))
                .header("ETag", "\"0\"")
                .body("key", matchesPattern("ACT-\\d+"))
                .body("status", is("PROPOSED"))
                .body("kind", is("DETECT"))
                .body("target", is("SYSTEM"))
                .body("owner", nullValue())
                .body("proposedBy.name", is("Rin Tanaka"))
                .body("dueAt", notNullValue())
                .body("originalDueAt", nullValue())
                .body("overdue", is(false))
                .body("visibility", is("ORGANISATION"))
                .body("allowedTransitions", contains("OPEN", "DECLINED", "SUPERSEDED"))
                .extract()
                .<Map<String, Object>>path("$");

        read("viewer", (String) created.get("id")).statusCode(200).body("$", equalTo(created));
        read("viewer", (String) created.get("key")).statusCode(200).body("$", equalTo(created));
    }

    @Test
    void theCallerMayBeTheOwnerBeforeAnybodyHeardOfThem() {
        as("responder")
                .body(Map.of("title", "Alert on lag", "ownerId", RESPONDER_ID))
                .post(ACTIONS)
                .then()
                .statusCode(201)
                .body("owner.id", is(RESPONDER_ID));
    }

    @Test
    void anUnknownOwnerIsRefused() {
        as("responder")
                .body(Map.of("title", "Alert on lag", "ownerId", "nobody"))
                .post(ACTIONS)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", is("/ownerId"));
    }

    @Test
    void anUnknownIncidentIsRefused() {
        as("responder")
                .body(Map.of("title", "Alert on lag", "incidentId", UUID.randomUUID()))
                .post(ACTIONS)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", is("/incidentId"));
    }

    @Test
    void aDateInThePastIsRefused() {
        as("responder")
                .body(Map.of("title", "Alert on lag", "dueAt", "2020-01-01T00:00:00Z"))
                .post(ACTIONS)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", is("/dueAt"));
    }
}
