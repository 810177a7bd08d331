package dev.afterword.incidents.chat;

import static dev.afterword.incidents.Api.as;
import static dev.afterword.incidents.chat.slack.FakeWorkspace.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.nullValue;

import dev.afterword.incidents.Api;
import dev.afterword.incidents.chat.slack.FakeWorkspace;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A pushpin on a message keeps it; taking it away takes it back, unless somebody else has worked on it since. */
@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class ReactionPinTest {

    private static final String TS = "1700000100.000200";

    @Inject
    Pool pool;

    private FakeWorkspace slack;
    private String channel;
    private String id;

    @BeforeEach
    void aChannelAboutAnIncidentWithAMessage() {
        slack = FakeWorkspace.connected();
        channel = "C" + UUID.randomUUID().toString().substring(0, 8).toUpperCase();
        slack.chat().with("U1", "responder").with("U2", "commander");
        var incident = Api.declared(Map.of());
        id = incident.getString("id");
        slack.chat().say("U1", channel, "link " + incident.getString("key"));
        message(channel);
    }

    private void message(String where) {
        slack.tell("message", Map.of("channel", where, "ts", TS, "user", "U2", "text", "Rolled back to <1.4>"));
    }

    private void react(String type, String user, String reaction) {
        react(type, user, reaction, channel);
    }

    private void react(String type, String user, String reaction, String where) {
        slack.chat()
                .event(
                        """
                        {"team_id":"%s","type":"event_callback","event_id":"Ev%s","event":{"type":"%s","user":"%s",
                         "reaction":"%s","item_user":"U2","item":{"type":"message","channel":"%s","ts":"%s"}}}"""
                                .formatted(
                                        slack.chat().team(),
                                        UUID.randomUUID().toString().replace("-", ""),
                                        type,
                                        user,
                                        reaction,
                                        where,
                                        TS))
                .then()
                .statusCode(200);
        slack.chat().settled();
    }

    private List<Map<String, Object>> kept(String person) {
        List<Map<String, Object>> entries = as(person)
                .get(Api.INCIDENTS + "/" + id + "/timeline?limit=200")
                .jsonPath()
                .getList("items");
        return entries.stream()
                .filter(entry -> entry.get("kind").equals("COMMUNICATION_INTERNAL"))
                .toList();
    }

    @Test
    void aPushpinKeepsTheMessageOnceAndSaysSo() {
        react("reaction_added", "U1", "pushpin");
        react("reaction_added", "U1", "pushpin");
        react("reaction_added", "U1", "eyes");
        assertThat(kept("viewer")).hasSize(1);
        assertThat(kept("viewer").get(0)).containsEntry("text", "Rolled back to <1.4>");
        assertThat(kept("viewer").get(0).get("actor").toString()).contains("Rin Tanaka");
        assertThat(kept("viewer").get(0).get("importedFrom").toString()).contains("Carlos Mendes");
        eventually(() -> assertThat(slack.heard().getList("said")).hasSize(1));
        assertThat(slack.heard().getString("said[0].user")).isEqualTo("U1");
        assertThat(slack.heard().getString("said[0].channel")).isEqualTo(channel);
        assertThat(slack.heard().getString("said[0].text")).contains("in the timeline of");
        assertThat(slack.heard().getList("calls"))
                .filteredOn("conversations.replies"::equals)
                .hasSize(2);
    }

    private int changed(String subtype, String fields) {
        var event = "Ev" + UUID.randomUUID().toString().replace("-", "");
        slack.chat()
                .event(
                        """
                        {"team_id":"%s","type":"event_callback","event_id":"%s","event":{"type":"message","subtype":"%s",
                         "channel":"%s","ts":"1700000400.000100",%s}}"""
                                .formatted(slack.chat().team(), event, subtype, channel, fields))
                .then()
                .statusCode(200);
        return slack.chat().settled().getInt("states.APPLIED");
    }

    private static String edit(String ts, String text) {
        return edit(ts, text, "1700000400.000000");
    }

    private static String edit(String ts, String text, String editedTs) {
        return """
                "message":{"type":"message","user":"U2","ts":"%s","text":"%s","edited":{"user":"U2","ts":"%s"}},
                "previous_message":{"type":"message","user":"U2","ts":"%s","text":"before"}"""
                .formatted(ts, text, editedTs, ts);
    }

    @Test
    void editsThatComeLateChangeNothingAndWordsThatWereDeletedStayGone() {
        react("reaction_added", "U1", "pushpin");
        changed("message_changed", edit(TS, "Rolled back to 1.6", "1700000600.000000"));
        changed("message_changed", edit(TS, "Rolled back to 1.5", "1700000500.000000"));
        changed("message_changed", "\"message\":{\"user\":\"U2\",\"ts\":\"" + TS + "\",\"text\":\"Unfurled late\"}");
        assertThat(kept("viewer")).extracting(kept -> kept.get("text")).containsExactly("Rolled back to 1.6");

        changed("message_deleted", "\"deleted_ts\":\"" + TS + "\"");
        changed("message_changed", edit(TS, "Rolled back to 1.7", "1700000700.000000"));
        assertThat(kept("viewer"))
                .extracting(kept -> kept.get("text"))
                .containsExactly("[The message was deleted in its chat.]");
    }

    @Test
    void wordsThatWereReleasedStayAndNewerOnesWaitUntilSomebodyTakesThemOver() {
        react("reaction_added", "U1", "pushpin");
        correct(Map.of("audience", "CUSTOMER")).statusCode(200);
        changed("message_changed", edit(TS, "Carlos Mendes rolled back", "1700000500.000000"));

        assertThat(kept("viewer").get(0)).containsEntry("text", "Rolled back to <1.4>");
        assertThat(kept("viewer").get(0).get("newerVersion").toString())
                .contains("Carlos Mendes rolled back", "Edited where it was written.");
        assertThat(as("viewer")
                        .get(Api.INCIDENTS + "/" + id + "/timeline?rendering=EXTERNAL")
                        .asString())
                .contains("Rolled back to <1.4>")
                .doesNotContain("Carlos");
        correct(Map.of("text", "Carlos Mendes rolled back", "reason", "as it says there"))
                .statusCode(400)
                .body("errors.pointer", contains("/text"));
        var newer =
                Api.INCIDENTS + "/" + id + "/timeline/" + kept("viewer").get(0).get("id") + "/newer-version";
        as("commander").delete(newer).then().statusCode(428);
        as("viewer").header("If-Match", etag()).delete(newer).then().statusCode(403);
        as("commander").header("If-Match", etag()).delete(newer).then().statusCode(204);
        assertThat(kept("viewer").get(0)).containsEntry("newerVersion", null);

        changed("message_changed", edit(TS, "Rolled back to 1.6", "1700000600.000000"));
        correct(Map.of("text", "Rolled back to 1.6", "reason", "as it says there"))
                .statusCode(200)
                .body("newerVersion", nullValue());
        changed("message_changed", edit(TS, "Rolled back to 1.7", "1700000700.000000"));
        assertThat(kept("viewer").get(0)).containsEntry("text", "Rolled back to 1.6");
        assertThat(kept("viewer").get(0).get("newerVersion").toString())
                .as("what was taken over is nobody's own words")
                .contains("Rolled back to 1.7");
    }

    private String etag() {
        return "\"" + kept("commander").get(0).get("version") + "\"";
    }

    private ValidatableResponse correct(Map<String, Object> patch) {
        return as("commander")
                .contentType("application/merge-patch+json")
                .header("If-Match", etag())
                .body(patch)
                .patch(Api.INCIDENTS + "/" + id + "/timeline/"
                        + kept("commander").get(0).get("id"))
                .then();
    }

    @Test
    void aKeptMessageFollowsItsEditsAndItsDeletionAndItsHistoryStays() {
        react("reaction_added", "U1", "pushpin");
        assertThat(changed("message_changed", edit(TS, "Rolled back to &lt;1.5&gt;")))
                .isEqualTo(2);
        assertThat(kept("viewer")).extracting(kept -> kept.get("text")).containsExactly("Rolled back to <1.5>");
        assertThat(changed("message_changed", edit(TS, "Rolled back to &lt;1.5&gt;")))
                .as("a link was unfurled")
                .isEqualTo(2);
        assertThat(changed("message_changed", edit("1700000100.999999", "Not kept")))
                .isEqualTo(2);
        assertThat(changed("message_changed", "\"message\":{\"ts\":\"x\"}")).isEqualTo(2);
        assertThat(changed("message_deleted", "\"deleted_ts\":\"1700000100.999999\""))
                .isEqualTo(2);
        assertThat(changed("message_deleted", "\"deleted_ts\":\"\"")).isEqualTo(2);
        assertThat(changed("message_deleted", "\"deleted_ts\":\"" + TS + "\"")).isEqualTo(3);

        var entry = kept("viewer").get(0);
        assertThat(entry.get("text")).isEqualTo("[The message was deleted in its chat.]");
        var history = as("viewer")
                .get(Api.INCIDENTS + "/" + id + "/timeline/" + entry.get("id") + "/history")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(history.getList("items.facts.text")).containsExactly("Rolled back to <1.4>", "Rolled back to <1.5>");
        assertThat(history.getString("items[0].correctedBy.name")).isEqualTo("Carlos Mendes");
        assertThat(history.getString("items[1].reason")).isEqualTo("Deleted where it was written.");
    }

    @Test
    void wordsThatSomebodyHasCorrectedHereStayWhateverBecomesOfTheMessage() {
        react("reaction_added", "U1", "pushpin");
        var entry = kept("commander").get(0);
        as("commander")
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"" + entry.get("version") + "\"")
                .body(Map.of("text", "Rolled back to 1.4.2", "reason", "the whole version"))
                .patch(Api.INCIDENTS + "/" + id + "/timeline/" + entry.get("id"))
                .then()
                .statusCode(200);
        assertThat(changed("message_changed", edit(TS, "Something else"))).isEqualTo(1);
        assertThat(changed("message_deleted", "\"deleted_ts\":\"" + TS + "\"")).isEqualTo(1);
        assertThat(kept("viewer")).extracting(kept -> kept.get("text")).containsExactly("Rolled back to 1.4.2");
    }

    /** Slack waits for three seconds, and here something holds the incident for longer. */
    @Test
    void whatTakesLongerThanSlackWaitsGoesOnAndIsToldAfterwards() {
        var key = Api.read(id).getString("key");
        var fields = slack.chat().command("U1", channel, "update " + key + " It is the cache");
        var answer = UUID.randomUUID().toString();
        fields.put("response_url", FakeWorkspace.answerAddress(answer));
        var begun = System.nanoTime();
        pool.withTransaction(connection -> connection
                        .preparedQuery("select 1 from incident where id = $1 for update")
                        .execute(Tuple.of(UUID.fromString(id)))
                        .chain(() -> Uni.createFrom()
                                .item(() -> slack.chat().slack(ChatApi.form(fields)))
                                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool()))
                        .invoke(reply -> assertThat(reply.then()
                                        .statusCode(200)
                                        .extract()
                                        .jsonPath()
                                        .getString("text"))
                                .contains("takes longer than Slack waits")))
                .await()
                .atMost(Duration.ofSeconds(10));
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(3));
        eventually(() -> assertThat(FakeWorkspace.answered(answer).getString("text"))
                .contains("Rin Tanaka on " + key + ": It is the cache"));
        assertThat(slack.chat().timeline(id))
                .filteredOn(entry -> "It is the cache".equals(entry.get("text")))
                .hasSize(1);
    }

    @Test
    void whoTakesThePushpinAwayTakesTheMessageBackAndMayKeepItAgain() {
        react("reaction_added", "U1", "pushpin");
        react("reaction_removed", "U2", "pushpin");
        assertThat(kept("viewer")).hasSize(1);
        react("reaction_removed", "U1", "eyes");
        assertThat(kept("viewer")).hasSize(1);
        react("reaction_removed", "U1", "pushpin");
        assertThat(kept("viewer")).isEmpty();
        assertThat(kept("commander")).isEmpty();
        assertThat(kept("responder")).hasSize(1);
        react("reaction_removed", "U1", "pushpin");
        react("reaction_added", "U2", "pushpin");
        assertThat(kept("viewer")).hasSize(1);
        var history = as("viewer")
                .get(Api.INCIDENTS + "/" + id + "/timeline/"
                        + kept("viewer").get(0).get("id") + "/history");
        assertThat(history.statusCode()).as(history.asString()).isEqualTo(200);
    }

    @Test
    void whatWasTakenBackComesBackThoughItWasEditedMeanwhile() {
        react("reaction_added", "U1", "pushpin");
        react("reaction_removed", "U1", "pushpin");
        changed("message_changed", edit(TS, "Rolled back to 1.5"));
        assertThat(kept("viewer")).isEmpty();
        slack.chat().interact(PinTest.action(slack.chat(), "U1", channel, TS, "Rolled back to 1.5"));
        assertThat(kept("viewer")).extracting(kept -> kept.get("text")).containsExactly("Rolled back to 1.5");

        react("reaction_removed", "U1", "pushpin");
        changed("message_changed", edit(TS, "Rolled back to 1.6, <@U1> watches", "1700000500.000000"));
        assertThat(kept("viewer")).isEmpty();
        react("reaction_added", "U2", "pushpin");
        assertThat(kept("viewer"))
                .extracting(kept -> kept.get("text"))
                .containsExactly("Rolled back to 1.6, @Rin Tanaka watches");
    }

    @Test
    void whatSomebodyElseHasCorrectedStays() {
        react("reaction_added", "U1", "pushpin");
        var entry = kept("commander").get(0);
        var path = Api.INCIDENTS + "/" + id + "/timeline/" + entry.get("id");
        as("commander")
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"" + entry.get("version") + "\"")
                .body(Map.of("text", "Rolled back to 1.4.2", "reason", "the whole version"))
                .patch(path)
                .then()
                .statusCode(200);
        react("reaction_removed", "U1", "pushpin");
        assertThat(kept("viewer")).extracting(kept -> kept.get("text")).containsExactly("Rolled back to 1.4.2");
        eventually(
                () -> assertThat(slack.heard().getList("said.text").toString()).contains("somebody has worked on it"));
    }

    @Test
    void nothingIsAskedOfSlackForThoseWhoMayNotOrWhereThereIsNoIncident() {
        slack.chat().with("U6", "viewer");
        react("reaction_added", "U6", "pushpin");
        react("reaction_added", "U9", "pushpin");
        react("reaction_added", "U1", "pushpin", "CELSEWHERE");
        assertThat(kept("viewer")).isEmpty();
        assertThat(slack.heard().getList("calls")).doesNotContain("conversations.replies");
    }

    @Test
    void aStrangerKeepsNothingOfARestrictedIncident() {
        var restricted = Api.restrictedId();
        var room = "G" + channel;
        message(room);
        slack.chat().say("U2", room, "link " + Api.read(restricted).getString("key"));
        react("reaction_added", "U1", "pushpin", room);
        assertThat(slack.chat().timeline(restricted))
                .filteredOn(entry -> entry.get("kind").equals("COMMUNICATION_INTERNAL"))
                .isEmpty();
        react("reaction_added", "U2", "pushpin", room);
        assertThat(slack.chat().timeline(restricted))
                .filteredOn(entry -> entry.get("kind").equals("COMMUNICATION_INTERNAL"))
                .hasSize(1);
        react("reaction_removed", "U1", "pushpin", room);
        assertThat(slack.heard().getList("said.user")).doesNotContain("U1");
    }

    @Test
    void withoutATokenOrTheMessageThereIsNothingToKeep() {
        as("admin").delete(slack.bot() + "/token").then().statusCode(204);
        react("reaction_added", "U1", "pushpin");
        slack.give(slack.token()).then().statusCode(200);
        slack.tell("fault", Map.of("method", "conversations.replies", "error", "not_in_channel"));
        react("reaction_added", "U1", "pushpin");
        assertThat(kept("viewer")).isEmpty();
        var path = ChatApi.CONNECTIONS + "/" + slack.chat().id() + "/deliveries";
        assertThat(as("admin").get(path).jsonPath().getList("items.note"))
                .containsExactly(
                        "The message cannot be read. Slack says: not_in_channel.",
                        "Without a bot token nobody knows what the message says");
    }
}
