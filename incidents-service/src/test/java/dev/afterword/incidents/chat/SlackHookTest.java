package dev.afterword.incidents.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.afterword.incidents.Api;
import dev.afterword.incidents.webhook.BentJson;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What Slack sends, and what somebody sends who would like to be Slack. */
@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class SlackHookTest {

    private static final List<String> EVENTS = List.of(
            """
            {"type":"reaction_added","user":"U1","reaction":"pushpin","item":{"type":"message","channel":"C1","ts":"1700000100.000200"}}""",
            """
            {"type":"reaction_removed","user":"U1","reaction":"pushpin","item":{"type":"message","channel":"C1","ts":"1700000100.000200"}}""",
            """
            {"type":"pin_added","user":"U1","channel_id":"C1","item":{"type":"message","message":{"ts":"1700000100.000200","user":"U1","text":"x"}}}""",
            """
            {"type":"message","subtype":"message_changed","channel":"C1",
             "message":{"ts":"1700000100.000200","user":"U1","text":"y","edited":{"user":"U1","ts":"1700000200.000000"}}}""",
            """
            {"type":"message","subtype":"message_deleted","channel":"C1","deleted_ts":"1700000100.000200",
             "previous_message":{"ts":"1700000100.000200"}}""");
    private static final List<String> FORMS = List.of(
            """
            {"type":"view_submission","user":{"id":"U1","username":"somebody"},"team":{"id":"T"},"view":{"id":"V1","callback_id":"update",
             "private_metadata":"0f0f0f0f-0000-0000-0000-000000000000","state":{"values":{"text":{"a":{"value":"Rolled back"}},
             "severity":{"a":{"selected_option":{"value":"SEV1"}}},"severityReason":{"a":{"value":"worse"}}}}}}""",
            """
            {"type":"view_submission","user":{"id":"U1","username":"somebody"},"team":{"id":"T"},"view":{"id":"V1","callback_id":"declare",
             "state":{"values":{"title":{"a":{"value":"Bent"}},"severity":{"a":{"selected_option":{"value":"SEV1"}}},
             "restricted":{"a":{"selected_options":[]}}}}}}""");

    @Test
    void whateverAnEventOrAFormSaysIsNoAccident() throws IOException {
        var random = new Random(11);
        var chat = ChatApi.slack();
        chat.with("U1", "commander");
        var json = new ObjectMapper();
        chat.say("U1", "C1", "link " + Api.declared(Map.of()).getString("key"));
        for (int i = 0; i < 60; i++) {
            var event = json.readTree(EVENTS.get(i % EVENTS.size()));
            BentJson.bend(event, random);
            var body = json.createObjectNode()
                    .put("type", "event_callback")
                    .put("team_id", chat.team())
                    .put("event_id", "EvBent" + i);
            assertThat(chat.event(json.writeValueAsString(body.set("event", event)))
                            .statusCode())
                    .as("%s", event)
                    .isBetween(200, 499);
            var form = json.readTree(FORMS.get(i % FORMS.size()));
            ((ObjectNode) form.path("user")).put("team_id", chat.team());
            BentJson.bend(form, random);
            assertThat(chat.interact(json.writeValueAsString(form)).statusCode())
                    .as("%s", form)
                    .isBetween(200, 499);
        }
        assertThat(chat.settled().<String, Object>getMap("states")).doesNotContainKeys("DEAD", "RETRY");
    }

    @Test
    void theAddressIsVerifiedByItsChallenge() {
        ChatApi.slack()
                .event("{\"token\":\"x\",\"challenge\":\"3eZbrw1aBm2rZgRNFdxV\",\"type\":\"url_verification\"}")
                .then()
                .statusCode(200)
                .body("challenge", equalTo("3eZbrw1aBm2rZgRNFdxV"));
    }

    @Test
    void whatIsForgedStaleOrUnsignedIsRefusedAndNothingIsKept() {
        var chat = ChatApi.slack().with("U1", "commander");
        var now = Instant.now();
        var body = ChatApi.form(chat.command("U1", "C1", "declare Forged"));
        var good = "v0=" + ChatApi.hex(chat.secret(), "v0:" + now.getEpochSecond() + ":" + body);
        chat.slack(body, "another-secret-of-slack", now)
                .then()
                .statusCode(401)
                .body("type", equalTo("/problems/hook-not-genuine"));
        chat.slack(body, chat.secret(), now.minus(Duration.ofMinutes(6))).then().statusCode(401);
        chat.slack(body, chat.secret(), now.plus(Duration.ofMinutes(6))).then().statusCode(401);
        raw(chat, body, null, good).then().statusCode(401);
        raw(chat, body, now, null).then().statusCode(401);
        raw(chat, body + "&x=1", now, good).then().statusCode(401);
        raw(chat, body, now.minusSeconds(1), good).then().statusCode(401);
        raw(chat, body, now, good.replace("v0=", "v1=")).then().statusCode(401);
        raw(chat, body, now, "v0=zz").then().statusCode(401);
        ChatApi.raw()
                .contentType("application/x-www-form-urlencoded")
                .header("X-Slack-Signature", good, good)
                .header("X-Slack-Request-Timestamp", now.getEpochSecond())
                .body(body.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post(chat.path())
                .then()
                .statusCode(401);
        ChatApi.raw()
                .contentType("application/x-www-form-urlencoded")
                .header("X-Slack-Signature", good)
                .header("X-Slack-Request-Timestamp", now.getEpochSecond())
                .body(body.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/hooks/v1/slack/" + UUID.randomUUID())
                .then()
                .statusCode(401);
        ChatApi.raw()
                .contentType("application/x-www-form-urlencoded")
                .body(body.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/hooks/v1/slack/nonsense")
                .then()
                .statusCode(401);
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> chat.health().getLong("refused") >= 10);
        assertThat(chat.health().getMap("states")).isEmpty();
        // The genuine one is still good: nothing before it was taken for it.
        raw(chat, body, now, good).then().statusCode(200).body("response_type", equalTo("in_channel"));
    }

    private static io.restassured.response.Response raw(
            ChatApi.Chat chat, String body, Instant time, String signature) {
        var request = ChatApi.raw()
                .contentType("application/x-www-form-urlencoded")
                .body(body.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        if (time != null) {
            request.header("X-Slack-Request-Timestamp", time.getEpochSecond());
        }
        if (signature != null) {
            request.header("X-Slack-Signature", signature);
        }
        return request.post(chat.path());
    }

    @Test
    void aConnectionOfTeamsIsNoneOfSlack() {
        var teams = ChatApi.teams();
        var body = "command=%2Fincident&text=help";
        new ChatApi.Chat(teams.id(), teams.path().replace("teams", "slack"), teams.secret())
                .slack(body)
                .then()
                .statusCode(401);
    }

    @Test
    void theSameRequestSentAgainDoesNothingASecondTime() {
        var chat = ChatApi.slack().with("U1", "commander");
        var title = "Replayed " + UUID.randomUUID();
        var body = ChatApi.form(chat.command("U1", "C1", "declare " + title));
        var first = chat.slack(body).then().statusCode(200).extract().jsonPath();
        var again = chat.slack(body, chat.secret(), Instant.now().minusSeconds(200))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(again.getString("text")).isEqualTo(first.getString("text"));
        assertThat(dev.afterword.incidents.Api.as("viewer")
                        .queryParam("q", title.replace("-", " "))
                        .get("/api/v1/incidents")
                        .jsonPath()
                        .getList("items"))
                .hasSize(1);
    }

    @Test
    void whatIsNeitherFormNorJsonOrTooLargeIsRefused() {
        var chat = ChatApi.slack();
        chat.slack("<xml/>", "text/xml", chat.secret(), Instant.now()).then().statusCode(415);
        chat.slack("text=" + "x".repeat(1_100_000)).then().statusCode(413);
    }

    @Test
    void whatIsSaidStandsAsPeopleReadIt() {
        var chat = ChatApi.slack().with("U1", "commander").with("U2", "responder");
        var incident = Api.declared(Map.of());
        var said = chat.say(
                "U1",
                "C1",
                "update " + incident.getString("key")
                        + " see <https://grafana.example/x|dash>, <@U2|rin> rolls back &amp; <@U88|ana> waits for <@U89>");
        var words = "see dash (https://grafana.example/x), @Rin Tanaka rolls back & @ana waits for @U89";
        assertThat(said.getString("text")).endsWith(words.replace("&", "&amp;"));
        assertThat(chat.timeline(incident.getString("id")))
                .extracting(entry -> entry.get("text"))
                .contains(words);
    }

    @Test
    void commandGoesToTheDeputyWhereNobodyIsNamedAndToNobodyWhoIsNotUnderstood() {
        var chat = ChatApi.slack().with("U1", "commander").with("U2", "responder");
        var incident = Api.declared(Map.of());
        var key = incident.getString("key");
        chat.say("U1", "C1", "assign " + key + " me commander");
        assertThat(chat.say("U1", "C1", "handoff " + key + " Rollback runs").getString("text"))
                .contains("Nothing was changed");
        assertThat(chat.say("U1", "C1", "assign " + key + " <@U2|rin> deputy").getString("text"))
                .contains("Rin Tanaka is now deputy");
        for (var unknown : new String[] {"@carlos Rollback runs", "to @carlos Rollback runs"}) {
            assertThat(chat.say("U1", "C1", "handoff " + key + " " + unknown).getString("text"))
                    .contains("Say who");
        }
        assertThat(chat.say("U1", "C1", "handoff " + key + " Rollback runs, <@U1|carlos> watches")
                        .getString("text"))
                .contains("Rin Tanaka is in command of " + key + " now");
        assertThat(chat.timeline(incident.getString("id")).toString())
                .contains("Rollback runs, @Carlos Mendes watches");
    }

    @Test
    void whatMakesNoSenseIsKeptAndAnsweredSinceNoRepetitionWouldHelp() {
        var chat = ChatApi.slack();
        for (var body : new String[] {"payload=%zz", "payload=nojson", "payload={}", "greeting=hello"}) {
            chat.slack(body).then().statusCode(200).body("text", containsString("nothing was changed"));
        }
        chat.interact("{\"type\":\"view_submission\",\"view\":{\"callback_id\":\"elsewhere\"}}")
                .then()
                .statusCode(200)
                .body("response_action", equalTo("update"))
                .body("view.blocks[0].text.text", containsString("nothing was changed"));
        chat.interact(PinTest.action(chat, "C1", "no time", "told"))
                .then()
                .statusCode(200)
                .body("text", containsString("nothing to read"));
        chat.event("{broken").then().statusCode(200);
        chat.event("[1,2]").then().statusCode(200);
        assertThat(chat.settled().getInt("states.UNPARSABLE")).isEqualTo(8);
        chat.slack("ssl_check=1").then().statusCode(200);
    }

    @Test
    void noBodyMakesTheServiceFail() {
        var chat = ChatApi.slack().with("U1", "commander");
        var random = new Random(20261128);
        var seeds = new String[] {
            ChatApi.form(chat.command("U1", "C1", "declare sev2 Mutated title")),
            ChatApi.form(chat.command("U1", "C1", "assign INC-1 <@U1|x> scribe")),
            ChatApi.form(Map.of("payload", PinTest.action(chat, "C1", "1700000000.000100", "told"))),
            PinTest.pinAdded(chat, "Ev1", "C1", "1700000000.000200", "told", "U1")
        };
        for (int i = 0; i < 160; i++) {
            var seed = seeds[i % seeds.length];
            var body = mutated(seed, random);
            var type = i % 2 == 0 ? "application/x-www-form-urlencoded" : "application/json";
            assertThat(chat.slack(body, type, chat.secret(), Instant.now()).statusCode())
                    .as(body)
                    .isLessThan(500);
        }
        assertThat(chat.settled().<String, Object>getMap("states")).doesNotContainKeys("DEAD", "RETRY");
    }

    private static String mutated(String body, Random random) {
        var changed = new StringBuilder(body);
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            var at = random.nextInt(changed.length());
            switch (random.nextInt(4)) {
                case 0 -> changed.deleteCharAt(at);
                case 1 -> changed.insert(at, "%00");
                case 2 -> changed.setCharAt(at, (char) (32 + random.nextInt(95)));
                default -> changed.insert(at, "\"}{[]&=<@>|:,%".charAt(random.nextInt(14)));
            }
        }
        return changed.toString();
    }
}
