package dev.afterword.incidents.chat.hook;

import com.fasterxml.jackson.databind.JsonNode;
import dev.afterword.hookkit.delivery.DeliveryOutcome;
import dev.afterword.incidents.chat.account.ChatUser;
import dev.afterword.incidents.chat.command.ChatPins;
import dev.afterword.incidents.chat.connection.ConnectionForWork;
import dev.afterword.incidents.chat.hook.SlackPinReader.Work;
import dev.afterword.incidents.chat.message.PinService.Followed;
import dev.afterword.incidents.chat.message.PinnedMessage;
import dev.afterword.incidents.chat.message.SlackTime;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * A message that is kept follows what is done to it in Slack: an edit corrects its entry, and of a deleted one the words go.
 * What a timeline said before stays in the history of the entry.
 */
@ApplicationScoped
class SlackEditReader {

    private static final Work NOTHING = Work.none("No kept message of a channel that is about an incident");

    private final ChatPins pins;

    SlackEditReader(ChatPins pins) {
        this.pins = pins;
    }

    /** Whether an event is about a message itself, and not about a pin or a reaction. */
    static boolean reads(JsonNode body) {
        return body.path("event").path("type").asText().equals("message");
    }

    Uni<Work> read(ConnectionForWork connection, JsonNode body) {
        var event = body.path("event");
        var channel = SlackIds.channel(event.path("channel").asText(""));
        if (channel == null) {
            return Uni.createFrom().item(NOTHING);
        }
        var team = body.path("team_id").asText("");
        return switch (event.path("subtype").asText()) {
            case "message_changed" -> edited(connection, team, channel, event.path("message"));
            case "message_deleted" ->
                deleted(connection, channel, event.path("deleted_ts").asText(""));
            default -> Uni.createFrom().item(NOTHING);
        };
    }

    private Uni<Work> edited(ConnectionForWork connection, String team, String channel, JsonNode message) {
        var by = new ChatUser(team, message.path("edited").path("user").asText(""), null);
        return SlackMessages.read(channel, "", message)
                .map(read -> pins.changed(connection, by, channel).chain(found -> found.map(changed ->
                                pins.plain(connection, team, read).map(plain -> edited(connection, changed, plain)))
                        .orElseGet(() -> Uni.createFrom().item(NOTHING))))
                .orElseGet(() -> Uni.createFrom().item(NOTHING));
    }

    private Work edited(ConnectionForWork connection, ChatPins.Changed changed, PinnedMessage message) {
        return new Work(message.channelId(), () -> pins.edited(connection, changed, message)
                .map(SlackEditReader::outcome));
    }

    private Uni<Work> deleted(ConnectionForWork connection, String channel, String ts) {
        if (SlackTime.at(ts).isEmpty()) {
            return Uni.createFrom().item(NOTHING);
        }
        return pins.changed(connection, new ChatUser("", "", null), channel).map(found -> found.map(
                        changed -> new Work(channel, () -> pins.deleted(connection, changed, channel, ts)
                                .map(SlackEditReader::outcome)))
                .orElse(NOTHING));
    }

    private static DeliveryOutcome outcome(Followed followed) {
        return switch (followed) {
            case TAKEN_OVER -> DeliveryOutcome.applied("The entry of the message follows it");
            case SAME -> DeliveryOutcome.ignored("The message says the same as before");
            case NOT_THERE -> DeliveryOutcome.ignored("The message is not in the timeline");
            case OLDER -> DeliveryOutcome.ignored("A later edit, or that it was deleted, is known already");
            case RELEASED ->
                DeliveryOutcome.applied("Stays: the words were released. The newer ones wait to be taken over");
            case CORRECTED_HERE -> DeliveryOutcome.ignored("Stays: somebody has corrected the words here");
        };
    }
}
