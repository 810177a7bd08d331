package dev.afterword.incidents.followup;

import static dev.afterword.incidents.Api.INCIDENTS;
import static dev.afterword.incidents.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.afterword.contracts.Access;
import dev.afterword.contracts.PersonRef;
import dev.afterword.contracts.Topics;
import dev.afterword.contracts.actionitem.ActionItemCommitted;
import dev.afterword.contracts.actionitem.ActionItemProposed;
import dev.afterword.contracts.actionitem.ActionItemSnapshot;
import dev.afterword.contracts.actionitem.ActionItemVerified;
import dev.afterword.contracts.actionitem.TrackerIssue;
import dev.afterword.contracts.actionitem.Verification;
import dev.afterword.incidents.Api;
import dev.afterword.incidents.EventSender;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class ActionItemEventsConsumerTest {

    private static final PersonRef RIN = new PersonRef("rin", "Rin Tanaka");
    private static final Access EVERYBODY = new Access(Access.ORGANISATION, List.of());

    @Test
    void anActionItemIsShownAndCountedAsItGoesOn() {
        var incident = Api.declaredId();
        var action = UUID.randomUUID();

        EventSender.send(UUID.randomUUID(), action, 1, committed(action, incident, EVERYBODY));
        Awaitility.await().untilAsserted(() -> as("viewer")
                .get(INCIDENTS + "/" + incident + "/follow-ups")
                .then()
                .statusCode(200)
                .body("items.key", contains("ACT-7"))
                .body("items[0].status", equalTo("OPEN"))
                .body("items[0].overdue", equalTo(true))
                .body("items[0].tracker.key", equalTo("OPS-1"))
                .body("items[0].owner.name", equalTo("Rin Tanaka")));
        assertThat(Api.read(incident).getInt("followUps.open")).isEqualTo(1);

        EventSender.send(UUID.randomUUID(), action, 2, verified(action, incident));
        Awaitility.await().untilAsserted(() -> assertThat(Api.read(incident).getInt("followUps.verified"))
                .isEqualTo(1));
        as("viewer")
                .get(INCIDENTS + "/" + incident + "/follow-ups")
                .then()
                .body("items[0].verifiedBy.name", equalTo("Rin Tanaka"))
                .body("items[0].overdue", equalTo(false));
    }

    @Test
    void whatComesTwiceOrLateChangesNothing() {
        var incident = Api.declaredId();
        var action = UUID.randomUUID();
        var event = UUID.randomUUID();

        EventSender.send(event, action, 5, verified(action, incident));
        EventSender.send(event, action, 5, verified(action, incident));
        EventSender.send(UUID.randomUUID(), action, 4, committed(action, incident, EVERYBODY));
        var last = UUID.randomUUID();
        EventSender.send(UUID.randomUUID(), last, 1, committed(last, incident, EVERYBODY));

        Awaitility.await().untilAsserted(() -> assertThat(Api.read(incident).getInt("followUps.total"))
                .isEqualTo(2));
        assertThat(Api.read(incident).getInt("followUps.verified")).isEqualTo(1);
    }

    @Test
    void aRestrictedActionItemIsShownToItsAudienceAlone() {
        var incident = Api.declaredId();
        var action = UUID.randomUUID();
        var access = new Access(Access.RESTRICTED, List.of("person:" + Api.idOf("commander")));

        EventSender.send(UUID.randomUUID(), action, 1, committed(action, incident, access));

        Awaitility.await().untilAsserted(() -> as("commander")
                .get(INCIDENTS + "/" + incident + "/follow-ups")
                .then()
                .body("items.key", contains("ACT-7")));
        as("viewer").get(INCIDENTS + "/" + incident + "/follow-ups").then().body("items", empty());
        as("viewer").get(INCIDENTS + "/" + incident).then().body("followUps.total", equalTo(0));
    }

    @Test
    void whatCannotBeReadGoesToTheDeadLettersAndHoldsNothingUp() {
        var broken = UUID.randomUUID();
        var data = "{\"action\": 7}".getBytes(StandardCharsets.UTF_8);
        EventSender.send(
                Topics.ACTION_ITEM_EVENTS, "dev.afterword.action.proposed.v1", UUID.randomUUID(), broken, 1, data);
        EventSender.send(
                Topics.ACTION_ITEM_EVENTS, "dev.afterword.action.dreamt.v9", UUID.randomUUID(), broken, 2, data);
        var incident = Api.declaredId();
        var action = UUID.randomUUID();
        EventSender.send(
                UUID.randomUUID(), action, 1, new ActionItemProposed(action(action, incident, "PROPOSED", EVERYBODY)));

        Awaitility.await().untilAsserted(() -> assertThat(Api.read(incident).getInt("followUps.open"))
                .isEqualTo(1));
        Awaitility.await().untilAsserted(() -> as("admin")
                .get("/api/v1/operations/incidents/dead-letters")
                .then()
                .statusCode(200)
                .body("items.type", hasItem("dev.afterword.action.proposed.v1")));
    }

    private static ActionItemCommitted committed(UUID id, String incident, Access access) {
        return new ActionItemCommitted(action(id, incident, "OPEN", access));
    }

    private static ActionItemVerified verified(UUID id, String incident) {
        return new ActionItemVerified(action(id, incident, "VERIFIED", EVERYBODY));
    }

    private static ActionItemSnapshot action(UUID id, String incident, String status, Access access) {
        var at = Instant.parse("2026-01-02T10:00:00Z");
        return new ActionItemSnapshot(
                id,
                "ACT-7",
                "Alert on error rate",
                status,
                "DETECT",
                "P1",
                RIN,
                at,
                at,
                UUID.fromString(incident),
                "INC-1",
                null,
                List.of(),
                new TrackerIssue("LINKED", "OPS-1", "https://tracker.test/OPS-1", "To Do"),
                status.equals("VERIFIED") ? new Verification(at, "VERIFIED", RIN, at, "graph", null) : null,
                access);
    }
}
