package dev.afterword.incidents.chat;

import static dev.afterword.incidents.Api.as;
import static dev.afterword.incidents.chat.slack.FakeWorkspace.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.afterword.incidents.Api;
import dev.afterword.incidents.chat.room.Sql;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Events that were given up are seen, and applied again when somebody asks for it. */
@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class ChatDeliveryTest {

    private static String path(ChatApi.Chat chat) {
        return ChatApi.CONNECTIONS + "/" + chat.id() + "/deliveries";
    }

    private static List<String> states(ChatApi.Chat chat) {
        return as("admin")
                .get(path(chat))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.state");
    }

    /** An event that found no incident, as if it had been given up for a trouble that is over. */
    private static void given(ChatApi.Chat chat, String channel, String ts) {
        chat.event(PinTest.pinAdded(chat, "Ev" + ts.replace(".", ""), channel, ts, "Told", "U1"))
                .then()
                .statusCode(200);
        chat.settled();
        Sql.run("update hook_delivery set state = 'DEAD' where connection_id = $1", chat.id());
        Sql.run("delete from hook_content where connection_id = $1", chat.id());
    }

    @Test
    void whatWasGivenUpIsAppliedAgainOneByOneOrAll() {
        var chat = ChatApi.slack().with("U1", "responder");
        var incident = Api.declared(Map.of());
        given(chat, "CDEAD1", "1700000100.000100");
        given(chat, "CDEAD1", "1700000100.000200");
        given(chat, "CDEAD1", "1700000100.000300");
        assertThat(states(chat)).containsExactly("DEAD", "DEAD", "DEAD");
        chat.say("U1", "CDEAD1", "link " + incident.getString("key"));
        var first = as("admin").get(path(chat)).jsonPath().getString("items[0].id");
        as("admin").post(path(chat) + "/" + first + "/replay").then().statusCode(202);
        eventually(() -> assertThat(states(chat)).containsExactlyInAnyOrder("APPLIED", "DEAD", "DEAD"));
        as("admin").post(path(chat) + "/" + first + "/replay").then().statusCode(404);
        as("admin").post(path(chat) + "/replay").then().statusCode(200).body("deliveries", equalTo(2));
        eventually(() -> assertThat(states(chat)).containsOnly("APPLIED"));
        assertThat(chat.timeline(incident.getString("id")))
                .filteredOn(entry -> entry.get("kind").equals("COMMUNICATION_INTERNAL"))
                .hasSize(3);
        assertThat(as("admin").get(path(chat) + "?state=DEAD").jsonPath().getList("items"))
                .isEmpty();
        assertThat(as("auditor").get("/api/v1/audit?limit=20").asString()).contains("DELIVERIES_REPLAYED");
    }

    @Test
    void whatIsDiscardedStaysGivenUp() {
        var chat = ChatApi.slack().with("U1", "responder");
        given(chat, "CDEAD2", "1700000100.000100");
        var id = as("admin").get(path(chat)).jsonPath().getString("items[0].id");
        var discard = path(chat) + "/" + id + "/discard";
        as("admin").body(Map.of("reason", " ")).post(discard).then().statusCode(400);
        as("admin")
                .body(Map.of("reason", "The channel is gone"))
                .post(discard)
                .then()
                .statusCode(204);
        as("admin").body(Map.of("reason", "again")).post(discard).then().statusCode(404);
        assertThat(states(chat)).containsExactly("DISCARDED");
        assertThat(as("admin").get(path(chat)).asString()).contains("The channel is gone");
    }

    @Test
    void nothingOfWhatWasSaidAndNoKeyIsShownToWhoeverLooks() {
        var chat = ChatApi.slack().with("U1", "commander");
        var id = Api.restrictedId();
        var key = Api.read(id).getString("key");
        chat.say("U1", "GDEAD3", "link " + key);
        chat.event(PinTest.pinAdded(chat, "EvSecret", "GDEAD3", "1700000100.000100", "Whispered", "U1"));
        chat.settled();
        assertThat(states(chat)).containsExactly("APPLIED");
        assertThat(as("admin").get(path(chat)).asString()).doesNotContain(key).doesNotContain("Whispered");
    }

    @Test
    void nobodyButAnAdministratorSeesThem() {
        var chat = ChatApi.slack();
        for (var person : new String[] {"viewer", "responder", "commander"}) {
            as(person).get(path(chat)).then().statusCode(403);
            as(person).post(path(chat) + "/replay").then().statusCode(403);
        }
        as("admin")
                .get(ChatApi.CONNECTIONS + "/" + UUID.randomUUID() + "/deliveries")
                .then()
                .statusCode(404);
        as("admin")
                .post(path(chat) + "/" + UUID.randomUUID() + "/replay")
                .then()
                .statusCode(404);
        as("admin").get(path(chat) + "?state=LOST").then().statusCode(400);
    }
}
