package dev.afterword.incidents.chat;

import static dev.afterword.incidents.Api.as;
import static org.assertj.core.api.Assertions.assertThat;

import dev.afterword.incidents.Api;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Messages that people pin go into the timeline: once, with author, time and address. */
@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class PinTest {

    static String action(ChatApi.Chat chat, String channel, String ts, String text) {
        return action(chat, "U1", channel, ts, text);
    }

    static String action(ChatApi.Chat chat, String user, String channel, String ts, String text) {
        return """
                {"type":"message_action","callback_id":"pin","trigger_id":"1.2.x","team":{"id":"%s","domain":"example"},
                 "user":{"id":"%s","name":"somebody","team_id":"%s"},"channel":{"id":"%s","name":"ops"},
                 "message_ts":"%s","message":{"type":"message","user":"U2","ts":"%s","text":"%s"}}"""
                .formatted(chat.team(), user, chat.team(), channel, ts, ts, text);
    }

    static String pinAdded(ChatApi.Chat chat, String event, String channel, String ts, String text, String user) {
        return """
                {"token":"x","team_id":"%s","api_app_id":"A1","type":"event_callback","event_id":"%s","event_time":1700000300,
                 "event":{"type":"pin_added","user":"%s","channel_id":"%s","event_ts":"1700000300.000100",
                          "item":{"type":"message","channel":"%s","created_by":"%s",
                                  "message":{"type":"message","user":"U2","ts":"%s","text":"%s",
                                             "permalink":"https://example.slack.com/archives/C1/p1"}}}}"""
                .formatted(chat.team(), event, user, channel, channel, user, ts, text);
    }

    @Test
    void aPinnedMessageIsToldOnceWithItsAuthorTimeAndAddress() {
        var chat = ChatApi.slack().with("U1", "responder").with("U2", "commander");
        var incident = Api.declared(Map.of());
        chat.say("U1", "CPIN1", "link " + incident.getString("key"));
        var said = chat.interact(action(chat, "CPIN1", "1700000000.000100", "<@U2> sees &lt;5 % errors"));
        assertThat(said.then().statusCode(200).extract().jsonPath().getString("text"))
                .contains("in the timeline of " + incident.getString("key") + " now");
        assertThat(chat.interact(action(chat, "CPIN1", "1700000000.000100", "again"))
                        .jsonPath()
                        .getString("text"))
                .contains("already");
        var entries = pinned(chat, incident.getString("id"));
        assertThat(entries).hasSize(1);
        var entry = entries.get(0);
        assertThat(entry.get("text")).isEqualTo("@Carlos Mendes sees <5 % errors");
        assertThat(entry.get("occurredAt")).isEqualTo("2023-11-14T22:13:20.000100Z");
        assertThat(entry.get("source")).isEqualTo("IMPORT");
        assertThat(entry.get("importedFrom").toString())
                .contains("CPIN1:1700000000.000100")
                .contains("Carlos Mendes");
        assertThat(entry.get("actor").toString()).contains("Rin Tanaka");
        assertThat(entry.get("evidence").toString())
                .contains("https://example.slack.com/archives/CPIN1/p1700000000000100");
    }

    @Test
    void aPinInTheChatItselfDoesTheSameHoweverOftenItsEventComes() {
        var chat = ChatApi.slack().with("U1", "responder");
        var incident = Api.declared(Map.of());
        chat.say("U1", "CPIN2", "link " + incident.getString("key"));
        var event = pinAdded(chat, "Ev0PV52K25", "CPIN2", "1700000100.000200", "Rolled back", "U1");
        chat.event(event).then().statusCode(200);
        // A retry of the same event, then the same pin under another event id.
        chat.event(event.replace("\"token\":\"x\"", "\"token\":\"y\"")).then().statusCode(200);
        chat.event(event.replace("Ev0PV52K25", "Ev0PV52K26")).then().statusCode(200);
        var health = chat.settled();
        assertThat(health.getInt("states.APPLIED")).isEqualTo(1);
        assertThat(health.getInt("states.IGNORED")).isEqualTo(2);
        assertThat(pinned(chat, incident.getString("id"))).hasSize(1);
    }

    @Test
    void aMessageOfAnAppIsKeptThoughItHasNoTextOfItsOwn() {
        var chat = ChatApi.slack().with("U1", "responder");
        var incident = Api.declared(Map.of());
        chat.say("U1", "CPIN5", "link " + incident.getString("key"));
        var alert =
                """
                "text":"","username":"Grafana","attachments":[{"color":"danger","title":"Error rate","text":"12 % &gt; 5 %"}]""";
        chat.interact(action(chat, "CPIN5", "1700000000.000500", "x").replace("\"text\":\"x\"", alert))
                .then()
                .statusCode(200);
        var blocks =
                """
                "text":"","blocks":[{"type":"header","text":{"type":"plain_text","text":"Deployed"}},{"type":"rich_text",
                 "elements":[{"type":"rich_text_section","elements":[{"type":"text","text":"by "},
                  {"type":"user","user_id":"U1"}]}]}]""";
        chat.event(pinAdded(chat, "Ev1", "CPIN5", "1700000001.000500", "x", "U1")
                        .replace("\"text\":\"x\"", blocks))
                .then()
                .statusCode(200);
        chat.settled();
        assertThat(pinned(chat, incident.getString("id")))
                .extracting(entry -> entry.get("text"))
                .containsExactly("Error rate\n12 % > 5 %", "Deployed\nby @Rin Tanaka");
    }

    @Test
    void nobodyPinsWhoIsNotKnownOrMayNotOrInAChannelWithoutAnIncident() {
        var chat = ChatApi.slack().with("U1", "responder").with("U6", "viewer");
        var incident = Api.declared(Map.of());
        chat.say("U1", "CPIN3", "link " + incident.getString("key"));
        chat.event(pinAdded(chat, "Ev1", "CPIN3", "1700000100.000300", "x", "U6"));
        chat.event(pinAdded(chat, "Ev2", "CPIN3", "1700000100.000400", "x", "U9"));
        chat.event(pinAdded(chat, "Ev3", "CELSE", "1700000100.000500", "x", "U1"));
        chat.event(pinAdded(chat, "Ev4", "CPIN3", "not a time", "x", "U1"));
        chat.event(pinAdded(chat, "Ev5", "CPIN3", "1700000100.000600", "", "U1"));
        chat.event(pinAdded(chat, "Ev6", "CPIN3", "9900000100.000600", "from the future", "U1"));
        assertThat(chat.interact(action(chat, "U6", "CPIN3", "1700000100.000700", "x"))
                        .jsonPath()
                        .getString("text"))
                .contains("may not do this");
        assertThat(chat.interact(action(chat, "U9", "CPIN3", "1700000100.000800", "x"))
                        .jsonPath()
                        .getString("text"))
                .contains("does not know who you are");
        assertThat(chat.interact(action(chat, "U1", "CELSE", "1700000100.000900", "x"))
                        .jsonPath()
                        .getString("text"))
                .contains("about no incident");
        assertThat(chat.settled().getInt("states.IGNORED")).isEqualTo(6);
        assertThat(pinned(chat, incident.getString("id"))).isEmpty();
    }

    @Test
    void aStrangerPinsNothingToARestrictedIncidentAndHearsNothingOfIt() {
        var chat = ChatApi.slack().with("U1", "commander").with("U2", "responder");
        var id = Api.restrictedId();
        var key = Api.read(id).getString("key");
        assertThat(chat.say("U1", "GPIN4", "link " + key).getString("text")).contains("is about " + key);
        var answer = chat.interact(action(chat, "U2", "GPIN4", "1700000100.001000", "x"))
                .jsonPath()
                .getString("text");
        var nowhere = chat.interact(action(chat, "U2", "GNOTHING9", "1700000100.001000", "x"))
                .jsonPath()
                .getString("text");
        assertThat(answer).isEqualTo(nowhere);
        chat.event(pinAdded(chat, "Ev1", "GPIN4", "1700000100.001100", "x", "U2"));
        assertThat(chat.settled().getInt("states.IGNORED")).isEqualTo(1);
        assertThat(pinned(chat, id)).isEmpty();
        as("responder").get(Api.INCIDENTS + "/" + id + "/chat-channels").then().statusCode(404);
    }

    private static List<Map<String, Object>> pinned(ChatApi.Chat chat, String incident) {
        return chat.timeline(incident).stream()
                .filter(entry -> entry.get("kind").equals("COMMUNICATION_INTERNAL"))
                .toList();
    }
}
