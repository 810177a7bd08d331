package dev.afterword.incidents.message;

import static dev.afterword.incidents.Api.INCIDENTS;
import static dev.afterword.incidents.Api.as;
import static dev.afterword.incidents.message.Messages.commanded;
import static dev.afterword.incidents.message.Messages.complete;
import static dev.afterword.incidents.message.Messages.draft;
import static dev.afterword.incidents.message.Messages.drafted;
import static dev.afterword.incidents.message.Messages.list;
import static dev.afterword.incidents.message.Messages.move;
import static dev.afterword.incidents.message.Messages.sent;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.afterword.incidents.Api;
import dev.afterword.incidents.EventReader;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class MessageRightsTest {

    @Test
    void nobodyApprovesTheirOwnWordsAndWithACommanderNobodyElseDoes() {
        var id = commanded(Map.of());
        var mid = drafted("responder", id, complete()).getString("id");
        move("responder", id, mid, "APPROVED").then().statusCode(403);
        move("facilitator", id, mid, "APPROVED").then().statusCode(403);
        move("manager", id, mid, "APPROVED").then().statusCode(403);
        move("viewer", id, mid, "APPROVED").then().statusCode(403);
        move("commander", id, mid, "APPROVED").then().statusCode(200);
    }

    @Test
    void aManagerApprovesWhatTheCommanderWroteAndWhereNobodyIsInCommand() {
        var id = commanded(Map.of());
        var own = drafted("commander", id, complete()).getString("id");
        move("commander", id, own, "APPROVED").then().statusCode(403);
        move("facilitator", id, own, "APPROVED").then().statusCode(403);
        move("manager", id, own, "APPROVED").then().statusCode(200);

        var alone = Api.declaredId();
        var mid = drafted("responder", alone, complete()).getString("id");
        move("commander", alone, mid, "APPROVED").then().statusCode(403);
        move("admin", alone, mid, "APPROVED").then().statusCode(200);
    }

    @Test
    void whoeverEditedIsAnAuthorToo() {
        var id = commanded(Map.of());
        var mid = drafted("responder", id, complete()).getString("id");
        as("commander")
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"0\"")
                .body(Map.of("headline", "Mine now"))
                .patch(INCIDENTS + "/" + id + "/messages/" + mid)
                .then()
                .statusCode(200);
        move("commander", id, mid, "APPROVED").then().statusCode(403);
        move("manager", id, mid, "APPROVED").then().statusCode(200);
    }

    @Test
    void draftsAreForThoseWhoWorkOnThem() {
        var id = commanded(Map.of());
        var mid = drafted("responder", id, complete()).getString("id");
        list("viewer", id).then().statusCode(200).body("items", empty());
        as("viewer").get(INCIDENTS + "/" + id + "/messages/" + mid).then().statusCode(404);
        as("viewer")
                .get(INCIDENTS + "/" + id + "/messages/" + mid + "/history")
                .then()
                .statusCode(404);
        list("facilitator", id).then().body("items", hasSize(1));

        move("commander", id, mid, "APPROVED").then().statusCode(200);
        move("commander", id, mid, "SENT").then().statusCode(200);
        list("viewer", id).then().body("items.id", contains(mid));
    }

    @Test
    void whatLeadershipIsToldStaysWithLeadershipItsAuthorAndWhoeverLeadsTheResponse() {
        var id = commanded(Map.of());
        var secret = "The regulator will be told on Friday";
        var mid = sent(id, Map.of("audience", "LEADERSHIP", "headline", secret));
        for (var reader : List.of("manager", "admin", "auditor", "responder", "commander")) {
            list(reader, id).then().body("items.headline", contains(secret));
        }
        for (var other : List.of("viewer", "facilitator")) {
            list(other, id).then().statusCode(200).body("items", empty());
            as(other).get(INCIDENTS + "/" + id + "/messages/" + mid).then().statusCode(404);
            as(other)
                    .get(INCIDENTS + "/" + id + "/messages/" + mid + "/preview")
                    .then()
                    .statusCode(404);
        }
        move("facilitator", id, mid, "WITHDRAWN").then().statusCode(404);
        as("viewer")
                .get(INCIDENTS + "/" + id + "/timeline?kind=COMMUNICATION_INTERNAL")
                .then()
                .body("items.text", contains("Message to leadership sent."));
        await().atMost(20, SECONDS).untilAsserted(() -> assertThat(
                        EventReader.of("incident-events").typesAbout(id))
                .contains("dev.afterword.incident.message-published.v1"));
        assertThat(EventReader.of("incident-events").about(id))
                .noneMatch(event -> event.value().contains("regulator"));
    }

    @Test
    void messagesOfARestrictedIncidentDoNotExistForStrangers() {
        var id = Api.restrictedId();
        var mid = drafted("commander", id, complete()).getString("id");
        for (var stranger : List.of("responder", "admin", "manager")) {
            list(stranger, id).then().statusCode(404);
            as(stranger).get(INCIDENTS + "/" + id + "/messages/" + mid).then().statusCode(404);
            draft(stranger, id, complete()).then().statusCode(404);
            move(stranger, id, mid, "APPROVED").then().statusCode(404);
            as(stranger)
                    .body(Map.of("headline", "x"))
                    .post(INCIDENTS + "/" + id + "/messages/preview")
                    .then()
                    .statusCode(404);
        }
        draft("viewer", Api.declaredId(), complete()).then().statusCode(403);
        list("commander", id).then().body("items.id[0]", equalTo(mid));
    }
}
