package dev.afterword.incidents.chat;

import static dev.afterword.incidents.Api.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.afterword.incidents.Api;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same from Teams, where everybody in the channel reads the answers. */
@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class TeamsHookTest {

    @Inject
    Pool pool;

    private ChatApi.Chat chat;

    @BeforeEach
    void connect() {
        chat = ChatApi.teams().with("tenant-1", "29:carlos", "commander").with("tenant-1", "29:rin", "responder");
    }

    private static String message(String user, String text) {
        return message(user, text, Instant.now());
    }

    private static String message(String user, String text, Instant at) {
        return written(user, "<at>Afterword</at>&nbsp;" + text, at);
    }

    private static String written(String user, String html, Instant at) {
        return """
                {"type":"message","id":"%s","timestamp":"%s","from":{"id":"%s","name":"Somebody","aadObjectId":"a"},
                 "conversation":{"id":"19:abc@thread.tacv2;messageid=1","conversationType":"channel"},
                 "channelData":{"teamsChannelId":"19:abc@thread.tacv2","tenant":{"id":"tenant-1"}},
                 "text":"%s",
                 "entities":[{"type":"mention","text":"<at>Afterword</at>","mentioned":{"id":"28:bot","name":"Afterword"}},
                             {"type":"mention","text":"<at>Rin</at>","mentioned":{"id":"29:rin","name":"Rin"}}]}"""
                .formatted(UUID.randomUUID(), at, user, html.replace("\"", "\\\""));
    }

    private String say(String user, String text) {
        return told(message(user, text));
    }

    private String told(String message) {
        return chat.teams(message)
                .then()
                .statusCode(200)
                .body("type", equalTo("message"))
                .extract()
                .jsonPath()
                .getString("text");
    }

    @Test
    void theSameIsDoneFromTeams() {
        var declared = say("29:carlos", "declare SEV2 Checkout &amp; cart are slow");
        assertThat(declared).contains("Carlos Mendes has declared INC-").contains("Checkout &amp; cart are slow");
        var key = declared.replaceAll("(?s).*?(INC-\\d+).*", "$1");
        assertThat(say("29:carlos", "assign " + key + " <at>Rin</at> scribe")).contains("Rin Tanaka is now scribe");
        assertThat(say("29:carlos", "assign " + key + " me commander")).contains("Carlos Mendes is now commander");
        assertThat(say("29:carlos", "handoff " + key + " <at>Rin</at> End of shift"))
                .contains("Rin Tanaka is in command of " + key + " now");
        assertThat(say("29:rin", "link " + key)).contains("is about " + key);
        assertThat(say("29:rin", "update Scaled <b>up</b>")).contains("Rin Tanaka on " + key);
        assertThat(say("29:carlos", "update <at>Rin</at> scales, <at>Nobody</at> waits"))
                .contains("on " + key + ": @Rin Tanaka scales, @Nobody waits");
        assertThat(say("29:nobody", "update Mine")).contains("does not know who you are");
        assertThat(say("29:rin", "pin")).contains("Teams does not show").contains("update INC-42 TEXT");
        as("viewer")
                .get(Api.INCIDENTS + "/" + key)
                .then()
                .body("title", equalTo("Checkout & cart are slow"))
                .body("severity", equalTo("SEV2"));
    }

    /** Clients write a paragraph around what is said, or several, and entities in it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><at>Afterword</at>&nbsp;declare It&#39;s &quot;cart&quot; &amp; R&#x26;D</p>",
                "<div><div><at id=\"0\">Afterword</at>&#160;declare It&apos;s <b>&quot;c</b>art&quot; &amp; R&amp;D</div>\\n</div>",
                "<p>&nbsp;<at>Afterword</at></p>\\n<p>declare It&#39;s &#34;cart&#34; &amp;<br>R&amp;D</p>\\n<p>&nbsp;</p>"
            })
    void whatAClientWritesAsHtmlIsReadAsItWasTyped(String html) {
        var key = told(written("29:carlos", html, Instant.now())).replaceAll("(?s).*?(INC-\\d+).*", "$1");
        as("viewer").get(Api.INCIDENTS + "/" + key).then().body("title", equalTo("It's \"cart\" & R&D"));
        assertThat(told(written(
                        "29:carlos",
                        "<p><at>Afterword</at>&nbsp;assign " + key + " <at>Rin</at>&nbsp;scribe</p>",
                        Instant.now())))
                .contains("Rin Tanaka is now scribe");
    }

    /** The signature has no time of its own, so a recorded message would be good for ever. */
    @Test
    void aRecordedMessageDoesNothingASecondTime() {
        var body = message("29:carlos", "declare Said once");
        var first = chat.teams(body).jsonPath().getString("text");
        assertThat(first).contains("has declared INC-");
        assertThat(chat.teams(body).jsonPath().getString("text")).isEqualTo(first);
        var old = message("29:carlos", "declare Said long ago", Instant.now().minus(Duration.ofHours(25)));
        assertThat(chat.teams(old).then().statusCode(200).extract().jsonPath().getString("text"))
                .contains("more than a day ago");
    }

    /** Teams waits for five seconds, and here something holds the table for longer. */
    @Test
    void whatTakesLongerThanTeamsWaitsGoesOnAndIsNotDoneTwice() {
        var title = "Slowly declared " + UUID.randomUUID();
        var body = message("29:carlos", "declare " + title);
        pool.withTransaction(connection -> connection
                        .query("lock table incident in share row exclusive mode")
                        .execute()
                        .chain(() -> Uni.createFrom()
                                .item(() -> told(body))
                                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool()))
                        .invoke(told -> assertThat(told).contains("takes longer than Teams waits")))
                .await()
                .atMost(Duration.ofSeconds(10));

        assertThat(told(body)).contains("Carlos Mendes has declared INC-").contains(title);
        as("viewer")
                .get(Api.INCIDENTS + "?limit=200")
                .then()
                .body("items.findAll { it.title == '" + title + "' }", hasSize(1));
    }

    @Test
    void aRestrictedIncidentDoesNotExistInAChannelThatEverybodyReads() {
        var id = Api.restrictedId();
        var key = Api.read(id).getString("key");
        var there = say("29:carlos", "status " + key);
        var nowhere = say("29:carlos", "status INC-999999999");
        assertThat(there.replace(Api.read(id).getString("id"), "KEY").replace(key, "KEY"))
                .isEqualTo(nowhere.replace("INC-999999999", "KEY"));
        assertThat(say("29:carlos", "list")).doesNotContain(key);
        assertThat(say("29:carlos", "declare Secret --restricted")).contains("Nothing was changed");
    }

    @Test
    void whatIsForgedIsRefusedAndWhatMakesNoSenseIsAnswered() {
        var body = message("29:carlos", "declare Forged");
        for (var forged : new String[] {"HMAC AAAA", "Bearer x", "HMAC", "HMAC " + chat.secret()}) {
            given().contentType("application/json")
                    .header("Authorization", forged)
                    .body(body)
                    .post(chat.path())
                    .then()
                    .statusCode(401);
        }
        given().contentType("application/json")
                .body(body)
                .post(chat.path())
                .then()
                .statusCode(401);
        chat.teams("{broken").then().statusCode(200);
        chat.teams("[]").then().statusCode(200);
        chat.teams("{}").then().statusCode(200);
        chat.teams("{\"text\":{\"a\":1},\"from\":7,\"entities\":\"x\"}").then().statusCode(200);
        assertThat(chat.settled().getMap("states")).isEqualTo(Map.of("UNPARSABLE", 2));
    }
}
