package dev.afterword.incidents.retrospectivelink;

import static dev.afterword.incidents.Api.INCIDENTS;
import static dev.afterword.incidents.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.afterword.contracts.Access;
import dev.afterword.contracts.PersonRef;
import dev.afterword.contracts.retrospective.Decision;
import dev.afterword.contracts.retrospective.RetrospectiveDecisionRecorded;
import dev.afterword.contracts.retrospective.RetrospectiveEvent;
import dev.afterword.contracts.retrospective.RetrospectivePublished;
import dev.afterword.contracts.retrospective.RetrospectiveSnapshot;
import dev.afterword.incidents.Api;
import dev.afterword.incidents.EventSender;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class RetrospectiveEventsConsumerTest {

    private final UUID id = UUID.randomUUID();

    @Test
    void theDecisionIsShownAndOpensTheWayToClosed() {
        var incident = Api.declaredId();
        Api.moved(incident, "MITIGATED", "RESOLVED");

        EventSender.send(UUID.randomUUID(), id, 1, decided(incident, "HOLD"));

        Awaitility.await().untilAsserted(() -> as("viewer")
                .get(INCIDENTS + "/" + incident)
                .then()
                .body("retrospective.id", equalTo(id.toString()))
                .body("retrospective.outcome", equalTo("HOLD"))
                .body("retrospective.requirement", equalTo("REQUIRED"))
                .body("retrospective.reason", equalTo("SEV2 needs one"))
                .body("allowedTransitions", containsInAnyOrder("INVESTIGATING", "CLOSED")));
        Api.move(incident, Map.of("to", "CLOSED")).then().statusCode(200).body("status", equalTo("CLOSED"));
    }

    @Test
    void openingTheRecordOfAClosedIncidentAgainIsAudited() {
        var incident = Api.declaredId();
        Api.moved(incident, "RESOLVED");
        EventSender.send(UUID.randomUUID(), id, 1, decided(incident, "HOLD"));
        Awaitility.await().untilAsserted(() -> assertThat(Api.read(incident).getList("allowedTransitions"))
                .contains("CLOSED"));
        Api.moved(incident, "CLOSED");

        Api.move(incident, Map.of("to", "RESOLVED", "reason", "The record misses a customer"))
                .then()
                .statusCode(200);

        as("auditor")
                .get("/api/v1/audit?incident=" + incident)
                .then()
                .body("items.kind", contains("RECORD_REOPENED"))
                .body("items.reason", contains("The record misses a customer"));
        Api.patch(
                        "commander",
                        incident,
                        as("commander").get(INCIDENTS + "/" + incident).header("ETag"),
                        Map.of("visibility", "RESTRICTED"))
                .then()
                .statusCode(200);
        as("auditor").get("/api/v1/audit?incident=" + incident).then().body("items", hasSize(0));
    }

    @Test
    void anUndecidedOneDoesNot() {
        var incident = Api.declaredId();
        Api.moved(incident, "RESOLVED");

        EventSender.send(UUID.randomUUID(), id, 1, decided(incident, "UNDECIDED"));

        Awaitility.await().untilAsserted(() -> assertThat(Api.read(incident).getString("retrospective.outcome"))
                .isEqualTo("UNDECIDED"));
        Api.move(incident, Map.of("to", "CLOSED")).then().statusCode(409);
    }

    @Test
    void aDecisionThatComesLateIsKeptAndTheLaterStatusStays() {
        var incident = Api.declaredId();

        EventSender.send(UUID.randomUUID(), id, 6, new RetrospectivePublished(retrospective(incident, "PUBLISHED")));
        EventSender.send(UUID.randomUUID(), id, 1, decided(incident, "HOLD"));

        Awaitility.await().untilAsserted(() -> as("viewer")
                .get(INCIDENTS + "/" + incident)
                .then()
                .body("retrospective.status", equalTo("PUBLISHED"))
                .body("retrospective.outcome", equalTo("HOLD")));
    }

    @Test
    void aVerdictOfThePolicyDoesNotOpenTheWayWhileOneIsRequested() {
        var incident = Api.declaredId();
        Api.moved(incident, "RESOLVED");

        EventSender.send(UUID.randomUUID(), id, 1, decided(incident, "REQUESTED", "SKIP", null));

        Awaitility.await().untilAsserted(() -> as("viewer")
                .get(INCIDENTS + "/" + incident)
                .then()
                .body("retrospective.status", equalTo("REQUESTED")));
        assertThat(Api.read(incident).getString("retrospective.outcome")).isNull();
        Api.move(incident, Map.of("to", "CLOSED")).then().statusCode(409);
    }

    @Test
    void aVerdictOfThePolicyDoesNotReplaceWhatAPersonDecided() {
        var incident = Api.declaredId();
        var facilitator = new PersonRef(Api.idOf("facilitator"), "Farah Haddad");

        EventSender.send(UUID.randomUUID(), id, 1, decided(incident, "DRAFTING", "HOLD", facilitator));
        EventSender.send(UUID.randomUUID(), id, 2, decided(incident, "DRAFTING", "SKIP", null));
        EventSender.send(UUID.randomUUID(), id, 3, new RetrospectivePublished(retrospective(incident, "PUBLISHED")));

        Awaitility.await().untilAsserted(() -> assertThat(Api.read(incident).getString("retrospective.status"))
                .isEqualTo("PUBLISHED"));
        assertThat(Api.read(incident).getString("retrospective.outcome")).isEqualTo("HOLD");
    }

    private RetrospectiveEvent decided(String incident, String outcome) {
        var status = outcome.equals("HOLD") ? "DRAFTING" : "UNDECIDED";
        return decided(incident, status, outcome, null);
    }

    private RetrospectiveEvent decided(String incident, String status, String outcome, PersonRef by) {
        return new RetrospectiveDecisionRecorded(
                retrospective(incident, status),
                new Decision(1, "major", "REQUIRED", outcome, "SEV2 needs one", Instant.now(), by));
    }

    private RetrospectiveSnapshot retrospective(String incident, String status) {
        return new RetrospectiveSnapshot(
                id,
                "RET-7",
                UUID.fromString(incident),
                "INC-1",
                "Checkout fails",
                status,
                "REQUIRED",
                "STANDARD",
                null,
                null,
                new Access(Access.ORGANISATION, List.of()));
    }
}
