package dev.afterword.incidents.chat.room;

import static dev.afterword.incidents.Api.as;
import static dev.afterword.incidents.chat.slack.FakeWorkspace.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.afterword.incidents.Api;
import dev.afterword.incidents.chat.ChatApi;
import dev.afterword.incidents.chat.slack.FakeWorkspace;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Slack asks for a pause, refuses the token, or refuses what is asked: each is dealt with, and seen. */
@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class ChannelTroubleTest {

    private FakeWorkspace slack;

    @AfterEach
    void leaveOthersAlone() {
        slack.close();
    }

    @Test
    void whereSlackAsksForAPauseNothingIsSaidUntilItIsOver() {
        slack = FakeWorkspace.making("PUBLIC", Map.of());
        slack.tell("fault", Map.of("method", "conversations.create", "status", 429, "retryAfter", "2"));
        var id = Api.declaredId();
        eventually(() ->
                assertThat(slack.chat().health().getString("botPausedUntil")).isNotNull());
        var before = slack.heard().getList("calls").size();
        assertThat(before).isLessThanOrEqualTo(2);
        slack.channelOf(id);
        assertThat(slack.wish("CHANNEL", "DONE")).containsEntry("attempts", 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"invalid_auth", "token_revoked", "missing_scope"})
    void aTokenThatIsRefusedStopsEverythingUntilThereIsABetterOne(String error) {
        slack = FakeWorkspace.making("PUBLIC", Map.of());
        slack.tell(
                "fault",
                Map.of("method", "conversations.create", "error", error, "needed", "channels:manage", "times", 99));
        var id = Api.declaredId();
        eventually(() -> assertThat(slack.chat().health().getString("botTrouble"))
                .contains(error.equals("missing_scope") ? "lacks the scope channels:manage" : error));
        var calls = slack.heard().getList("calls").size();
        Api.declaredId();
        eventually(() -> assertThat(slack.wishes("admin")).hasSize(2));
        assertThat(slack.heard().getList("calls")).hasSize(calls);
        assertThat(slack.wishes("admin")).extracting(wish -> wish.get("state")).containsOnly("PENDING");
        assertThat(as("admin").get(slack.bot()).jsonPath().getString("trouble")).isNotNull();
        var better = slack.anew();
        better.give(better.token()).then().statusCode(200);
        better.channelOf(id);
        assertThat(slack.chat().health().getString("botTrouble")).isNull();
    }

    @Test
    void aPausedConnectionKeepsItsWishes() {
        slack = FakeWorkspace.making("PUBLIC", Map.of());
        state("PAUSED");
        var id = Api.declaredId();
        var other = FakeWorkspace.making("PUBLIC", Map.of());
        other.channelOf(Api.declaredId());
        other.close();
        assertThat(slack.channels()).isEmpty();
        state("ACTIVE");
        slack.channelOf(id);
    }

    private void state(String state) {
        var path = ChatApi.CONNECTIONS + "/" + slack.chat().id();
        as("admin")
                .contentType("application/merge-patch+json")
                .header("If-Match", as("admin").get(path).header("ETag"))
                .body(Map.of("state", state))
                .patch(path)
                .then()
                .statusCode(200);
    }

    @Test
    void whatSlackRefusesIsKeptWithItsReasonAndTriedAgainWhenAskedFor() {
        slack = FakeWorkspace.making("PUBLIC", Map.of());
        slack.tell("fault", Map.of("method", "conversations.create", "error", "restricted_action"));
        var id = Api.declaredId();
        var failed = slack.wish("CHANNEL", "FAILED");
        assertThat(failed)
                .containsEntry("note", "Slack says: restricted_action.")
                .containsEntry("incidentId", id);
        var path = ChatApi.CONNECTIONS + "/" + slack.chat().id() + "/wishes/";
        as("admin").post(path + failed.get("id") + "/retry").then().statusCode(202);
        slack.channelOf(id);
        slack.wish("CHANNEL", "DONE");
        as("admin").post(path + failed.get("id") + "/retry").then().statusCode(404);
        as("admin").post(path + UUID.randomUUID() + "/retry").then().statusCode(404);
        assertThat(as("admin").get(path + "?state=FAILED").jsonPath().getList("items"))
                .isEmpty();
        as("admin").get(path + "?state=LOST").then().statusCode(400);
    }

    @Test
    void wishesAreReadPageByPage() {
        slack = FakeWorkspace.making("PUBLIC", Map.of());
        slack.channelOf(Api.declaredId());
        slack.wish("OPENING", "DONE");
        slack.wish("TOPIC", "DONE");
        var path = ChatApi.CONNECTIONS + "/" + slack.chat().id() + "/wishes?limit=2";
        var first = as("admin").get(path).jsonPath();
        var second = as("admin")
                .get(path + "&cursor=" + first.getString("nextCursor"))
                .jsonPath();
        assertThat(first.getList("items.kind")).hasSize(2);
        assertThat(second.getList("items.kind")).hasSize(1).doesNotContainAnyElementsOf(first.getList("items.kind"));
    }
}
