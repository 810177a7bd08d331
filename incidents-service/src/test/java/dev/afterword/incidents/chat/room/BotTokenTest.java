package dev.afterword.incidents.chat.room;

import static dev.afterword.incidents.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.afterword.incidents.chat.ChatApi;
import dev.afterword.incidents.chat.slack.FakeWorkspace;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A connection does nothing on its own until an administrator gives it a token and says what for. */
@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class BotTokenTest {

    private static String bot(ChatApi.Chat chat) {
        return ChatApi.CONNECTIONS + "/" + chat.id() + "/bot";
    }

    @Test
    void withoutATokenTheBotIsSilent() {
        as("admin")
                .get(bot(ChatApi.slack()))
                .then()
                .statusCode(200)
                .body("tokenSet", equalTo(false))
                .body("settings.channels", equalTo("NEVER"))
                .body("settings.restrictedToo", equalTo(false))
                .body("settings.topicKept", equalTo(true));
    }

    @Test
    void aTokenIsProvenKeptAndNeverShown() {
        var workspace = FakeWorkspace.connected();
        var shown = as("admin").get(workspace.bot());
        shown.then()
                .statusCode(200)
                .body("tokenSet", equalTo(true))
                .body("tokenSetBy.id", notNullValue())
                .body("workspaceName", equalTo("Team " + workspace.chat().team()));
        assertThat(shown.asString()).doesNotContain(workspace.token());
        as("admin").delete(workspace.bot() + "/token").then().statusCode(204);
        as("admin").delete(workspace.bot() + "/token").then().statusCode(404);
        assertThat(as("auditor").get("/api/v1/audit?limit=50").asString())
                .contains("Bot token")
                .doesNotContain(workspace.token());
        as("admin").get(workspace.bot()).then().body("tokenSet", equalTo(false)).body("workspaceName", nullValue());
    }

    @Test
    void aTokenThatSlackRefusesChangesNothing() {
        var workspace = FakeWorkspace.connected();
        workspace
                .give("xoxb-somebody-elses-token")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/chat-token-refused"))
                .body("detail", containsString("invalid_auth"))
                .body("errors[0].pointer", equalTo("/token"));
        workspace.give("not a token at all, is it").then().statusCode(400);
        workspace.tell("fault", Map.of("method", "auth.test", "status", 500));
        workspace.give(workspace.token()).then().statusCode(503).header("Retry-After", notNullValue());
        as("admin").get(workspace.bot()).then().body("tokenSet", equalTo(true)).body("trouble", nullValue());
    }

    @Test
    void settingsAreEditedByWhoeverHasReadThem() {
        var chat = ChatApi.slack();
        var patch = Map.of("channels", "PUBLIC", "severityFloor", "SEV1");
        var etag = as("admin").get(bot(chat)).header("ETag");
        edit(chat, etag, patch)
                .then()
                .statusCode(200)
                .body("settings.channels", equalTo("PUBLIC"))
                .body("settings.severityFloor", equalTo("SEV1"));
        edit(chat, etag, patch).then().statusCode(412);
        edit(chat, null, patch).then().statusCode(428);
        var now = as("admin").get(bot(chat)).header("ETag");
        edit(chat, now, Map.of("channels", "SOMETIMES")).then().statusCode(400);
        edit(chat, now, Map.of("colour", "red")).then().statusCode(400);
    }

    private static io.restassured.response.Response edit(ChatApi.Chat chat, String etag, Map<String, ?> patch) {
        var request = as("admin").contentType("application/merge-patch+json").body(patch);
        return (etag == null ? request : request.header("If-Match", etag)).patch(bot(chat));
    }

    @Test
    void nobodyButAnAdministratorSeesOrChangesIt() {
        var workspace = FakeWorkspace.connected();
        for (var person : new String[] {"viewer", "responder", "commander", "auditor"}) {
            as(person).get(workspace.bot()).then().statusCode(403);
            as(person)
                    .body(Map.of("token", workspace.token()))
                    .put(workspace.bot() + "/token")
                    .then()
                    .statusCode(403);
            as(person)
                    .get(ChatApi.CONNECTIONS + "/" + workspace.chat().id() + "/wishes")
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void teamsHasNoBotAndADeletedConnectionNoToken() {
        as("admin")
                .get(bot(ChatApi.teams()))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/chat-bot-not-slack"));
        var workspace = FakeWorkspace.connected();
        workspace.close();
        as("admin").get(workspace.bot()).then().statusCode(404);
        workspace.give(workspace.token()).then().statusCode(404);
    }
}
