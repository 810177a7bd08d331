package dev.afterword.incidents.chat;

import static dev.afterword.incidents.Api.as;
import static dev.afterword.incidents.chat.ChatApi.CONNECTIONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Connections to chats as administrators deal with them. */
@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class ChatConnectionTest {

    @Test
    void theSecretIsTakenAndNeverShown() {
        var key = UUID.randomUUID().toString();
        var wish = Map.of("name", "Slack " + key, "kind", "SLACK", "secret", "0123456789abcdef0123");
        var made = as("admin").header("Idempotency-Key", key).body(wish).post(CONNECTIONS);
        made.then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("address", containsString("/hooks/v1/slack/"))
                .body("secrets.size()", equalTo(1));
        assertThat(made.asString()).doesNotContain("0123456789abcdef0123");
        var id = made.jsonPath().getString("id");
        as("admin")
                .header("Idempotency-Key", key)
                .body(wish)
                .post(CONNECTIONS)
                .then()
                .statusCode(201)
                .body("id", equalTo(id));
        as("admin").get(CONNECTIONS + "?limit=200").then().statusCode(200).body("items.id", hasItem(id));
        assertThat(as("admin").get(CONNECTIONS + "/" + id).asString()).doesNotContain("0123456789abcdef0123");
        as("admin")
                .body(wish)
                .post(CONNECTIONS)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/chat-connection-exists"));
    }

    @Test
    void aSecretIsReplacedWithoutAGap() {
        var chat = ChatApi.slack();
        var second = "second-secret-of-slack";
        as("admin")
                .body(Map.of("secret", second))
                .post(CONNECTIONS + "/" + chat.id() + "/secrets")
                .then()
                .statusCode(201)
                .body("secrets.size()", equalTo(2));
        as("admin")
                .body(Map.of("secret", "a-third-secret-too-many"))
                .post(CONNECTIONS + "/" + chat.id() + "/secrets")
                .then()
                .statusCode(409);
        var help = ChatApi.form(chat.command("U1", "C1", "help"));
        chat.slack(help).then().statusCode(200);
        chat.slack(help, second, Instant.now()).then().statusCode(200);
        var secrets = as("admin").get(CONNECTIONS + "/" + chat.id()).jsonPath();
        assertThat(secrets.<String>getList("secrets.lastUsedAt")).hasSize(2).doesNotContainNull();
        assertThat(chat.health().getString("lastRequestAt")).isNotNull();

        as("admin")
                .delete(CONNECTIONS + "/" + chat.id() + "/secrets/" + secrets.getString("secrets[0].id"))
                .then()
                .statusCode(200)
                .body("secrets.size()", equalTo(1));
        chat.slack(help).then().statusCode(401);
        chat.slack(help, second, Instant.now()).then().statusCode(200);
        as("admin")
                .delete(CONNECTIONS + "/" + chat.id() + "/secrets/" + secrets.getString("secrets[1].id"))
                .then()
                .statusCode(409);
    }

    @Test
    void aPausedConnectionAnswersAndDoesNothing() {
        var chat = ChatApi.slack().with("U1", "commander");
        var title = "Paused " + UUID.randomUUID();
        patch(chat.id(), "\"0\"", Map.of("state", "PAUSED")).statusCode(200).body("state", equalTo("PAUSED"));
        assertThat(chat.say("U1", "C1", "declare " + title).getString("text")).contains("paused");
        as("viewer").queryParam("q", title).get("/api/v1/incidents").then().body("items.title", not(hasItem(title)));
        patch(chat.id(), "\"1\"", Map.of("state", "ACTIVE")).statusCode(200);
        assertThat(chat.say("U1", "C1", "declare " + title).getString("text")).contains("has declared INC-");
    }

    private static io.restassured.response.ValidatableResponse patch(String id, String etag, Object patch) {
        return as("admin")
                .contentType("application/merge-patch+json")
                .header("If-Match", etag)
                .body(patch)
                .patch(CONNECTIONS + "/" + id)
                .then();
    }

    @Test
    void aDeletedConnectionRefuses() {
        var chat = ChatApi.slack();
        as("admin").delete(CONNECTIONS + "/" + chat.id()).then().statusCode(428);
        as("admin")
                .header("If-Match", "\"7\"")
                .delete(CONNECTIONS + "/" + chat.id())
                .then()
                .statusCode(412);
        as("admin")
                .header("If-Match", "\"0\"")
                .delete(CONNECTIONS + "/" + chat.id())
                .then()
                .statusCode(204);
        chat.said("U1", "C1", "help").then().statusCode(401);
        as("admin").get(CONNECTIONS + "/" + chat.id()).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"viewer", "responder", "manager", "auditor"})
    void onlyAdministratorsSeeThem(String person) {
        as(person).get(CONNECTIONS).then().statusCode(403);
    }

    @Test
    void whatIsWrongIsNamed() {
        as("admin")
                .body(Map.of("name", "x", "kind", "TEAMS", "secret", "this is no base64 at all"))
                .post(CONNECTIONS)
                .then()
                .statusCode(400);
        as("admin")
                .body(Map.of("name", "x", "kind", "TEAMS", "secret", "notbase64-notbase64-notbase64"))
                .post(CONNECTIONS)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/secret"));
        as("admin")
                .body(Map.of("name", "x", "kind", "IRC", "secret", "0123456789abcdef"))
                .post(CONNECTIONS)
                .then()
                .statusCode(400);
        var chat = ChatApi.slack();
        patch(chat.id(), "\"0\"", Map.of("state", "DELETED"))
                .statusCode(400)
                .body("errors[0].pointer", startsWith("/state"));
    }
}
