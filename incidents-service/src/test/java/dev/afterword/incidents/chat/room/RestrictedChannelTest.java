package dev.afterword.incidents.chat.room;

import static dev.afterword.incidents.Api.as;
import static dev.afterword.incidents.chat.slack.FakeWorkspace.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.afterword.incidents.Api;
import dev.afterword.incidents.chat.ChatApi;
import dev.afterword.incidents.chat.slack.FakeWorkspace;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is restricted is in a private channel, with those in it who may see it, or in none. */
@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class RestrictedChannelTest {

    private FakeWorkspace slack;

    @AfterEach
    void leaveOthersAlone() {
        slack.close();
    }

    @Test
    void aRestrictedIncidentGetsNoChannelUnlessThatIsWanted() {
        slack = FakeWorkspace.making("PRIVATE", Map.of());
        var restricted = Api.read(Api.restrictedId());
        slack.channelOf(Api.declaredId());
        assertThat(slack.channels(restricted.getString("key"))).isEmpty();
        assertThat(slack.heard().prettify()).doesNotContain("Keys leaked").doesNotContain(restricted.getString("id"));
    }

    @Test
    void whereItIsWantedTheChannelIsPrivateAndSaysNoTitle() {
        slack = FakeWorkspace.making("PUBLIC", Map.of("restrictedToo", true));
        slack.chat()
                .with("UCOMMANDER", "commander")
                .with("URESPONDER", "responder")
                .with("UADMIN", "admin");
        var id = Api.restrictedId();
        var key = Api.read(id).getString("key");
        var channel = slack.channelOf(id);
        assertThat(channel).containsEntry("is_private", true).containsEntry("name", key.toLowerCase());
        Api.assign(id, "commander", "COMMANDER").then().statusCode(201);
        eventually(() -> assertThat(slack.membersOf(id)).containsExactlyInAnyOrder("UBOT", "UCOMMANDER"));
        eventually(() ->
                assertThat(slack.heard().getList("said.text").toString()).contains("This channel is about " + key));
        assertThat(slack.heard().prettify()).doesNotContain("Keys leaked");
    }

    @Test
    void anAdministratorWhoMayNotSeeItSeesNothingOfItsWishes() {
        slack = FakeWorkspace.making("PUBLIC", Map.of("restrictedToo", true));
        slack.tell("fault", Map.of("method", "chat.postMessage", "error", "restricted_action", "times", 9));
        var id = Api.restrictedId();
        slack.channelOf(id);
        var open = Api.declaredId();
        slack.channelOf(open);
        eventually(() -> assertThat(slack.wishes("admin"))
                .filteredOn(wish -> wish.get("kind").equals("OPENING"))
                .extracting(wish -> wish.get("state"))
                .containsExactly("FAILED"));
        assertThat(slack.wishes("admin"))
                .extracting(wish -> wish.get("incidentId"))
                .containsOnly(open);
        // The channel of the restricted one was told of first, so that its wish has failed before.
        var hidden = Sql.ids("select id from chat_wish where incident_id = $1 and state = 'FAILED'", id);
        assertThat(hidden).isNotEmpty();
        as("admin")
                .post(ChatApi.CONNECTIONS + "/" + slack.chat().id() + "/wishes/" + hidden.get(0) + "/retry")
                .then()
                .statusCode(404);
    }

    @Test
    void onceItIsRestrictedAChannelThatOthersReadHearsNothingMore() {
        slack = FakeWorkspace.making("PUBLIC", Map.of());
        slack.chat().with("URESPONDER", "responder");
        var id = Api.declaredId();
        eventually(() -> assertThat(slack.topicOf(id)).startsWith("SEV2"));
        restrict(id, List.of());
        Api.assign(id, "responder", "SCRIBE").then().statusCode(201);
        Api.moved(id, "MITIGATED");
        var other = Api.declaredId();
        eventually(() -> assertThat(slack.topicOf(other)).startsWith("SEV2"));
        assertThat(slack.topicOf(id)).startsWith("SEV2 · investigating");
        assertThat(slack.membersOf(id)).containsExactly("UBOT");
    }

    @Test
    void whoeverMayNotSeeItAnyMoreIsTakenOutAndComesBackWithTheRight() {
        slack = FakeWorkspace.making("PRIVATE", Map.of("restrictedToo", true));
        slack.chat().with("URESPONDER", "responder").with("UCOMMANDER", "commander");
        var id = Api.restrictedId();
        Api.assign(id, "responder", "SCRIBE").then().statusCode(201);
        eventually(() -> assertThat(slack.membersOf(id)).containsExactlyInAnyOrder("UBOT", "URESPONDER"));
        // Who speaks as this user is somebody else now, who may not see it.
        slack.chat().with("URESPONDER", "viewer");
        eventually(() -> assertThat(slack.membersOf(id)).containsExactly("UBOT"));
        slack.chat().with("URESPONDER", "responder");
        eventually(() -> assertThat(slack.membersOf(id)).containsExactlyInAnyOrder("UBOT", "URESPONDER"));
    }

    private static void restrict(String id, List<String> people) {
        var etag = as("commander").get(Api.INCIDENTS + "/" + id).header("ETag");
        Api.patch("commander", id, etag, Map.of("visibility", "RESTRICTED", "access", Map.of("people", people)))
                .then()
                .statusCode(200);
    }
}
