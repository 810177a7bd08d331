package dev.afterword.incidents.chat.room;

import static dev.afterword.incidents.Api.as;
import static dev.afterword.incidents.chat.slack.FakeWorkspace.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.afterword.incidents.Api;
import dev.afterword.incidents.chat.slack.FakeWorkspace;
import dev.afterword.incidents.message.Messages;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A declared incident gets a channel of its own, which says how it stands and has its responders in it. */
@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class IncidentChannelTest {

    private FakeWorkspace slack;

    @AfterEach
    void leaveOthersAlone() {
        slack.close();
    }

    @Test
    void declaringMakesOneChannelThatIsLinkedAndSaysWhatItIsAbout() {
        slack = FakeWorkspace.making("PUBLIC", Map.of());
        var incident = Api.declared(Map.of("title", "Checkout fails: \"502\" für <alle> & jeden"));
        var id = incident.getString("id");
        var key = incident.getString("key");
        var channel = slack.channelOf(id);
        assertThat(channel).containsEntry("name", key.toLowerCase() + "-checkout-fails-502-fur-alle-jeden");
        assertThat(channel).containsEntry("is_private", false);
        assertThat(channel.get("purpose").toString())
                .contains("/incidents/" + key)
                .contains(id);
        var linked = slack.linked(id).get(0);
        assertThat(linked).containsEntry("madeHere", true).containsEntry("privateChannel", false);
        assertThat(slack.chat().timeline(id))
                .extracting(entry -> entry.get("text"))
                .contains("The chat channel " + channel.get("name") + " was made for this incident.");
        slack.wish("OPENING", "DONE");
        assertThat(slack.heard().getList("said.text").toString())
                .contains(key + ": Checkout fails: \"502\" für &lt;alle&gt; &amp; jeden");
        // In it no command needs a key.
        slack.chat().with("U1", "commander");
        assertThat(slack.chat()
                        .say("U1", channel.get("id").toString(), "status")
                        .getString("text"))
                .contains(key);
        assertThat(slack.channels(key)).hasSize(1);
    }

    @Test
    void aPromisedUpdateThatDoesNotComeIsToldInTheChannelOnce() {
        slack = FakeWorkspace.making("PUBLIC", Map.of());
        var id = Messages.commanded(Map.of());
        slack.channelOf(id);
        Messages.sent(
                id,
                Messages.complete("nextUpdateAt", Instant.now().plusSeconds(2).toString()));

        slack.wish("NUDGE", "DONE");
        assertThat(slack.heard().getList("said.text", String.class))
                .filteredOn(text -> text.startsWith("The next update for customers was promised for"))
                .hasSize(1);
    }

    @Test
    void theTopicFollowsSeverityStatusAndCommand() {
        slack = FakeWorkspace.making("PUBLIC", Map.of());
        var id = Api.declaredId();
        eventually(() -> assertThat(slack.topicOf(id)).startsWith("SEV2 · investigating · "));
        Api.assign(id, "commander", "COMMANDER").then().statusCode(201);
        eventually(() -> assertThat(slack.topicOf(id)).contains("In command: Carlos Mendes"));
        var etag = as("commander").get(Api.INCIDENTS + "/" + id).header("ETag");
        Api.patch("commander", id, etag, Map.of("severity", "SEV1")).then().statusCode(200);
        Api.moved(id, "MITIGATED");
        eventually(() -> assertThat(slack.topicOf(id)).startsWith("SEV1 · mitigated · "));
        slack.wish("TOPIC", "DONE");
        slack.set(Map.of("topicKept", false));
        Api.moved(id, "RESOLVED");
        var other = Api.declaredId();
        slack.channelOf(other);
        assertThat(slack.topicOf(id)).startsWith("SEV1 · mitigated · ");
    }

    @Test
    void whoeverHasARoleAndIsKnownThereIsBroughtIn() {
        slack = FakeWorkspace.making("PRIVATE", Map.of());
        slack.chat().with("UCOMMANDER", "commander").with("UVIEWER", "viewer");
        slack.chat().with("TOTHER", "UELSEWHERE", "responder");
        var id = Api.declaredId();
        assertThat(slack.channelOf(id)).containsEntry("is_private", true);
        Api.assign(id, "responder", "SCRIBE").then().statusCode(201);
        Api.assign(id, "commander", "COMMANDER").then().statusCode(201);
        eventually(() -> assertThat(slack.membersOf(id)).containsExactlyInAnyOrder("UBOT", "UCOMMANDER"));
        slack.chat().with("UGONE", "responder");
        eventually(() -> assertThat(slack.wishes("admin"))
                .filteredOn(wish -> "UGONE".equals(wish.get("subject")))
                .extracting(wish -> wish.get("state"), wish -> wish.get("note"))
                .containsExactly(org.assertj.core.groups.Tuple.tuple("FAILED", "Slack says: user_not_found.")));
        assertThat(slack.membersOf(id)).doesNotContain("UVIEWER", "UELSEWHERE");
    }

    @Test
    void onlyWhatReachesAFloorGetsOne() {
        slack = FakeWorkspace.making("PUBLIC", floors("SEV1", "CRISIS"));
        var mild = Api.declared(Map.of("severity", "SEV2"));
        var severe = Api.declared(Map.of("severity", "SEV0"));
        var unknown = Api.declared(Map.of("severity", "UNKNOWN"));
        var crisis = Api.declared(Map.of("severity", "SEV3", "responseLevel", "CRISIS"));
        slack.channelOf(severe.getString("id"));
        slack.channelOf(unknown.getString("id"));
        slack.channelOf(crisis.getString("id"));
        assertThat(slack.channels(mild.getString("key"))).isEmpty();
        var etag =
                as("commander").get(Api.INCIDENTS + "/" + mild.getString("id")).header("ETag");
        Api.patch("commander", mild.getString("id"), etag, Map.of("severity", "SEV1"))
                .then()
                .statusCode(200);
        slack.channelOf(mild.getString("id"));
    }

    private static Map<String, Object> floors(String severity, String level) {
        return new HashMap<>(Map.of("severityFloor", severity, "levelFloor", level));
    }

    @Test
    void whatIsOnlyReportedOrOfBeforeOrHasAChannelGetsNone() {
        var before = Api.declared(Map.of());
        slack = FakeWorkspace.making("PUBLIC", Map.of("severityFloor", "SEV1"));
        var reported = Api.declared(Map.of("status", "TRIAGE", "severity", "SEV0"));
        slack.chat().with("U1", "commander");
        var byHand = Api.declared(Map.of("severity", "SEV3"));
        slack.chat().say("U1", "CHAND", "link " + byHand.getString("key"));
        var etag = as("commander")
                .get(Api.INCIDENTS + "/" + byHand.getString("id"))
                .header("ETag");
        Api.patch("commander", byHand.getString("id"), etag, Map.of("severity", "SEV0"))
                .then()
                .statusCode(200);
        var last = Api.declared(Map.of("severity", "SEV0"));
        slack.channelOf(last.getString("id"));
        assertThat(slack.channels(before.getString("key"))).isEmpty();
        assertThat(slack.channels(reported.getString("key"))).isEmpty();
        assertThat(slack.channels(byHand.getString("key"))).isEmpty();
        Api.move(reported.getString("id"), Map.of("to", "INVESTIGATING")).then().statusCode(200);
        slack.channelOf(reported.getString("id"));
    }

    @Test
    void aNameThatSomebodyElseHasGetsANumber() {
        slack = FakeWorkspace.making("PUBLIC", Map.of());
        var last = Integer.parseInt(Api.declared(Map.of()).getString("key").substring(4));
        for (int next = last + 1; next < last + 6; next++) {
            slack.tell("channel", Map.of("name", "inc-" + next + "-taken", "creator", "USOMEBODY"));
            // The same bot has made one with this name for something else, and it is archived since.
            slack.tell("channel", Map.of("name", "inc-" + next + "-taken-2", "creator", "UBOT", "archived", true));
        }
        var incident = Api.declared(Map.of("title", "Taken"));
        assertThat(slack.channelOf(incident.getString("id")))
                .containsEntry("name", incident.getString("key").toLowerCase() + "-taken-3");
    }
}
