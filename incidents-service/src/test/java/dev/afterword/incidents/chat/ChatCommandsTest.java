package dev.afterword.incidents.chat;

import static dev.afterword.incidents.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import dev.afterword.incidents.Api;
import dev.afterword.incidents.message.Messages;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people do from Slack is done by them, with their rights, and told to the right people. */
@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class ChatCommandsTest {

    private ChatApi.Chat chat;

    @BeforeEach
    void connect() {
        chat = ChatApi.slack().with("U1", "commander").with("U2", "responder").with("U6", "viewer");
    }

    @Test
    void anIncidentIsDeclaredByThePersonAndEverybodyInTheChannelReadsIt() {
        var answer = chat.say("U1", "C1", "declare Checkout is down --severity SEV1");
        assertThat(answer.getString("response_type")).isEqualTo("in_channel");
        assertThat(answer.getString("text"))
                .startsWith("Carlos Mendes has declared INC-")
                .endsWith("as SEV1: Checkout is down");
        assertThat(answer.getString("blocks[1].elements[0].text")).contains("/incidents/INC-");
        as("viewer")
                .get(Api.INCIDENTS + "/" + key(answer))
                .then()
                .statusCode(200)
                .body("title", equalTo("Checkout is down"))
                .body("severity", equalTo("SEV1"))
                .body("declaredBy.name", equalTo("Carlos Mendes"));
    }

    @Test
    void withoutASeverityItIsUnknownAndMarksOfSlackAreEscaped() {
        var answer = chat.say("U1", "C1", "declare Latency > 2 s & <rising>");
        assertThat(answer.getString("text")).contains("as UNKNOWN: Latency &gt; 2 s &amp; &lt;rising&gt;");
        as("viewer").get(Api.INCIDENTS + "/" + key(answer)).then().body("title", equalTo("Latency > 2 s & <rising>"));
    }

    @Test
    void aChannelThatIsAboutAnIncidentNeedsNoKey() {
        var id = Api.declared(Map.of());
        var key = id.getString("key");
        assertThat(chat.say("U1", "C10", "update Nobody knows").getString("text"))
                .contains("Say which incident");
        assertThat(chat.say("U1", "C10", "link " + key).getString("text")).contains("is about " + key);
        assertThat(chat.say("U1", "C10", "link " + key).getString("text")).contains("is about " + key);
        var other = Api.declared(Map.of()).getString("key");
        assertThat(chat.say("U1", "C10", "link " + other).getString("text")).contains("about another incident");

        var update = chat.say("U2", "C10", "update Rolling *back* the client");
        assertThat(update.getString("response_type")).isEqualTo("in_channel");
        assertThat(chat.timeline(id.getString("id"))).anySatisfy(entry -> {
            assertThat(entry.get("text")).isEqualTo("Rolling *back* the client");
            assertThat(entry.get("actor").toString()).contains("Rin Tanaka");
            assertThat(entry.get("kind")).isEqualTo("NOTE");
        });
        assertThat(chat.say("U2", "C10", "status").getString("text"))
                .contains(key)
                .contains("Nobody is in command");
        as("viewer")
                .get(Api.INCIDENTS + "/" + key + "/chat-channels")
                .then()
                .statusCode(200)
                .body("items.channelId", equalTo(java.util.List.of("C10")))
                .body("items[0].url", equalTo("https://slack.com/app_redirect?channel=C10"));
    }

    @Test
    void aPromisedUpdateThatIsLateIsToldWhereverSomebodyAsks() {
        var id = Messages.commanded(Map.of());
        var key = Api.read(id).getString("key");
        var status = "status " + key;
        Messages.sent(
                id,
                Messages.complete("nextUpdateAt", Instant.now().plusSeconds(1).toString()));
        Awaitility.await()
                .untilAsserted(() -> assertThat(chat.say("U2", "C1", status).getString("text"))
                        .contains("a promised update is late"));
        assertThat(chat.say("U2", "C1", "list").getString("text").lines())
                .filteredOn(line -> line.contains(key + " "))
                .allMatch(line -> line.endsWith("a promised update is late"))
                .isNotEmpty();

        Messages.sent(id, Messages.complete());

        assertThat(chat.say("U2", "C1", status).getString("text")).doesNotContain("promised");
    }

    @Test
    void rolesAreGivenAndCommandIsHandedOver() {
        var incident = Api.declared(Map.of());
        var key = incident.getString("key");
        assertThat(chat.say("U1", "C2", "assign " + key + " me commander").getString("text"))
                .contains("Carlos Mendes is now commander");
        assertThat(chat.say("U1", "C2", "assign " + key + " <@U2|rin> customer liaison")
                        .getString("text"))
                .contains("Rin Tanaka is now customer liaison");
        assertThat(chat.say("U1", "C2", "assign " + key + " <@U2|rin> customer liaison")
                        .getString("text"))
                .contains("Nothing was changed");
        assertThat(chat.say("U1", "C2", "assign " + key + " <@U77> scribe").getString("text"))
                .contains("does not know who that is");
        assertThat(chat.say("U1", "C2", "assign " + key + " @rin scribe").getString("text"))
                .contains("Say who");
        assertThat(chat.say("U1", "C2", "assign " + key + " me king").getString("text"))
                .contains("Say which role");
        assertThat(chat.say("U1", "C2", "handoff " + key + " <@U2> Rollback is running")
                        .getString("text"))
                .contains("Rin Tanaka is in command")
                .doesNotContain("say where things stand");
        Api.as("viewer").get(Api.INCIDENTS + "/" + key).then().body("commander.name", equalTo("Rin Tanaka"));
        assertThat(chat.timeline(incident.getString("id")).toString()).contains("Rollback is running");
        assertThat(chat.say("U2", "C2", "handoff " + key + " <@U1>").getString("text"))
                .contains("is in command of " + key + " now. Nothing was told with it: say where things stand.");
    }

    @Test
    void anIncidentIsRatedMitigatedAndResolved() {
        var key = Api.declared(Map.of()).getString("key");
        assertThat(chat.say("U1", "C3", "severity " + key + " SEV0 The board waits")
                        .getString("text"))
                .contains(key + " is SEV0 now");
        assertThat(chat.say("U1", "C3", "mitigate " + key + " Traffic moved").getString("text"))
                .contains("is mitigated now");
        assertThat(chat.say("U1", "C3", "resolve " + key).getString("text")).contains("is resolved now");
        assertThat(chat.say("U1", "C3", "mitigate " + key).getString("text")).contains("Nothing was changed");
        as("viewer").get(Api.INCIDENTS + "/" + key).then().body("status", equalTo("RESOLVED"));
    }

    @Test
    void whoeverIsNotKnownIsToldHowToBeAndChangesNothing() {
        var title = "Unknown " + UUID.randomUUID();
        var answer = chat.say("U99", "C1", "declare " + title);
        assertThat(answer.getString("response_type")).isEqualTo("ephemeral");
        assertThat(answer.getString("text"))
                .contains("does not know who you are")
                .contains("connect CODE");
        as("viewer").get("/api/v1/incidents?limit=50").then().body("items.title", not(hasItem(title)));
    }

    @Test
    void aPersonSaysWhoTheyAreWithACodeThatIsGoodOnce() {
        var code = as("facilitator")
                .post("/api/v1/me/chat-codes")
                .then()
                .statusCode(201)
                .body("expiresAt", notNullValue())
                .extract()
                .jsonPath()
                .getString("code");
        assertThat(chat.say("U40", "C1", "connect 00000-00000").getString("text"))
                .contains("not good");
        assertThat(chat.say("U40", "C1", "connect " + code.toLowerCase()).getString("text"))
                .contains("you are Farah Haddad");
        assertThat(chat.say("U41", "C1", "connect " + code).getString("text")).contains("not good");
        assertThat(chat.say("U40", "C1", "whoami").getString("text")).isEqualTo("You are Farah Haddad here.");
        as("facilitator")
                .get("/api/v1/me/chat-accounts")
                .then()
                .body(
                        "items.findAll { it.connectionId == '" + chat.id() + "' }.userId",
                        equalTo(java.util.List.of("U40")));
        var mine = "/api/v1/me/chat-accounts/" + chat.id() + "/" + chat.team() + "/U40";
        as("responder").delete(mine).then().statusCode(404);
        as("facilitator").delete(mine).then().statusCode(204);
        assertThat(chat.say("U40", "C1", "whoami").getString("text")).contains("does not know who you are");
    }

    @Test
    void whoMayOnlyReadReadsAndChangesNothing() {
        var key = Api.declared(Map.of()).getString("key");
        assertThat(chat.say("U6", "C1", "status " + key).getString("text")).contains(key);
        assertThat(chat.say("U6", "C1", "update " + key + " Mine").getString("text"))
                .contains("may not do this");
        assertThat(chat.say("U6", "C1", "list").getString("text")).contains("INC-");
    }

    @Test
    void aRestrictedIncidentIsWhisperedToItsAudienceAndDoesNotExistForOthers() {
        var answer = chat.say("U1", "C5", "declare Leaked keys --restricted");
        assertThat(answer.getString("response_type")).isEqualTo("ephemeral");
        var key = key(answer);
        as("viewer").get(Api.INCIDENTS + "/" + key).then().statusCode(404);
        assertThat(chat.say("U1", "C5", "update " + key + " More keys").getString("response_type"))
                .isEqualTo("ephemeral");
        for (var command : new String[] {"status", "update", "mitigate", "link", "assign", "severity"}) {
            var there =
                    chat.say("U2", "C5", command + " " + key + " <@U1> scribe").getString("text");
            var nowhere = chat.say("U2", "C5", command + " INC-999999999 <@U1> scribe")
                    .getString("text");
            assertThat(there.replace(key, "KEY")).isEqualTo(nowhere.replace("INC-999999999", "KEY"));
        }
        assertThat(chat.say("U2", "C5", "list").getString("text")).doesNotContain(key);
        assertThat(chat.say("U1", "C5", "link " + key).getString("text")).contains("only a private channel");
        assertThat(chat.say("U1", "G5", "link " + key).getString("text")).contains("is about " + key);
        var open = Api.declared(Map.of()).getString("key");
        assertThat(chat.say("U1", "G5", "link " + open).getString("text")).contains("about another incident");
        assertThat(chat.say("U2", "G5", "link " + open).getString("text"))
                .contains("takes no link from you")
                .doesNotContain("another incident")
                .doesNotContain(key);
        // A stranger in that channel hears no more of it than of a channel about nothing that they may see.
        for (var command : new String[] {"status", "update More keys", "mitigate", "severity SEV1"}) {
            assertThat(chat.say("U2", "G5", command).getString("text"))
                    .isEqualTo(chat.say("U2", "G-of-nothing", command).getString("text"));
        }
    }

    @Test
    void aFormIsAnsweredWithWhatIsWrongOrWhatCameOfIt() {
        chat.interact(submission("U1", "", "SEV1"))
                .then()
                .statusCode(200)
                .body("response_action", equalTo("errors"))
                .body("errors.title", notNullValue());
        chat.interact(submission("U1", "x".repeat(201), "SEV1"))
                .then()
                .body("response_action", equalTo("errors"))
                .body("errors.title", notNullValue());
        chat.interact(submission("U99", "Unknown", "SEV1"))
                .then()
                .statusCode(200)
                .body("response_action", equalTo("update"));
        var body = submission("U1", "From a form", "SEV3");
        chat.interact(body).then().body("response_action", equalTo("update"));
        var text = chat.interact(body).jsonPath().getString("view.blocks[0].text.text");
        assertThat(text).contains("has declared INC-").contains("SEV3: From a form");
    }

    private String submission(String user, String title, String severity) {
        return """
                {"type":"view_submission","team":{"id":"%s"},"user":{"id":"%s","team_id":"%s"},
                 "view":{"id":"V1","type":"modal","callback_id":"declare","state":{"values":{
                   "title":{"text":{"type":"plain_text_input","value":"%s"}},
                   "severity":{"pick":{"type":"static_select","selected_option":{"value":"%s"}}},
                   "summary":{"text":{"type":"plain_text_input","value":null}}}}}}"""
                .formatted(chat.team(), user, chat.team(), title, severity);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "help", "dance", "pin", "connect", "declare", "update", "assign", "severity x", "link"})
    void everythingElseIsAnsweredQuietly(String text) {
        var answer = chat.say("U1", "C7", text);
        assertThat(answer.getString("response_type")).isEqualTo("ephemeral");
        assertThat(answer.getString("text")).isNotBlank();
        assertThat(answer.getString("blocks[0].text.text").length()).isLessThanOrEqualTo(3000);
    }

    @Test
    void longTextsStayWithinWhatSlackTakes() {
        var key = Api.declared(Map.of()).getString("key");
        var answer = chat.say("U1", "C8", "update " + key + " " + "<&>".repeat(1200));
        assertThat(answer.getString("blocks[0].text.text").length()).isLessThanOrEqualTo(3000);
        assertThat(chat.say("U1", "C8", "update " + key + " " + "x".repeat(4001))
                        .getString("text"))
                .contains("at most 4000 characters");
    }

    private static String key(JsonPath answer) {
        return answer.getString("text").replaceAll("(?s).*?(INC-\\d+).*", "$1");
    }
}
