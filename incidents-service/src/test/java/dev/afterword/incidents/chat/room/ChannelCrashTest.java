package dev.afterword.incidents.chat.room;

import static dev.afterword.incidents.chat.slack.FakeWorkspace.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.afterword.incidents.Api;
import dev.afterword.incidents.chat.slack.FakeWorkspace;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One channel an incident, and one only, whatever is lost on the way. */
@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class ChannelCrashTest {

    private static final List<String> METHODS = List.of(
            "conversations.create",
            "conversations.create",
            "conversations.list",
            "conversations.setPurpose",
            "conversations.setTopic",
            "conversations.invite",
            "chat.postMessage");
    private static final List<Map<String, Object>> FAULTS = List.of(
            Map.of("cut", "before"),
            Map.of("cut", "after"),
            Map.of("cut", "after"),
            Map.of("status", 500),
            Map.of("error", "internal_error"),
            Map.of("status", 429, "retryAfter", "1"));

    private FakeWorkspace slack;

    @AfterEach
    void leaveOthersAlone() {
        slack.close();
    }

    @Test
    void whateverFailsThereIsOneChannelInTheEnd() {
        var random = new Random(20261128);
        slack = FakeWorkspace.making("PUBLIC", Map.of());
        slack.chat().with("UCOMMANDER", "commander");
        for (int round = 0; round < 8; round++) {
            for (int i = 0; i < 1 + random.nextInt(4); i++) {
                var fault = new HashMap<>(FAULTS.get(random.nextInt(FAULTS.size())));
                fault.put("method", METHODS.get(random.nextInt(METHODS.size())));
                slack.tell("fault", fault);
            }
            var incident = Api.declared(Map.of("title", "Round " + round));
            var id = incident.getString("id");
            Api.assign(id, "commander", "COMMANDER").then().statusCode(201);
            var channel = slack.channelOf(id);
            eventually(() -> assertThat(slack.topicOf(id)).contains("In command"));
            eventually(() -> assertThat(slack.membersOf(id)).containsExactlyInAnyOrder("UBOT", "UCOMMANDER"));
            assertThat(slack.channels(incident.getString("key")))
                    .as("round " + round)
                    .extracting(made -> made.get("id"))
                    .containsExactly(channel.get("id"));
        }
    }

    @Test
    void aProcessThatDiesBetweenMakingAndNotingLeavesItsChannelToTheNextOne() {
        slack = FakeWorkspace.making("PUBLIC", Map.of());
        var incident = Api.declared(Map.of("title", "Left behind"));
        var id = incident.getString("id");
        var made = slack.channelOf(id).get("id");
        slack.wish("TOPIC", "DONE");
        slack.wish("OPENING", "DONE");
        // As it was when the channel was there and nobody had noted it, and the lease has run out.
        Sql.run("delete from chat_channel where incident_id = $1", id);
        Sql.run(
                "update chat_wish set state = 'CLAIMED', claim = gen_random_uuid(), next_at = now()"
                        + " where incident_id = $1 and kind = 'CHANNEL'",
                id);
        assertThat(slack.channelOf(id)).containsEntry("id", made);
        assertThat(slack.channels(incident.getString("key"))).hasSize(1);
    }
}
