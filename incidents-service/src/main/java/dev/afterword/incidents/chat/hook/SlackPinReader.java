package dev.afterword.incidents.chat.hook;

import com.fasterxml.jackson.databind.JsonNode;
import dev.afterword.hookkit.delivery.DeliveryOutcome;
import dev.afterword.incidents.chat.account.ChatUser;
import dev.afterword.incidents.chat.bot.BotAccess;
import dev.afterword.incidents.chat.bot.ChatBotService;
import dev.afterword.incidents.chat.command.ChatAnswer;
import dev.afterword.incidents.chat.command.ChatPins;
import dev.afterword.incidents.chat.connection.ConnectionForWork;
import dev.afterword.incidents.chat.message.SlackTime;
import dev.afterword.incidents.chat.room.ChatTellService;
import dev.afterword.incidents.chat.slack.SlackFailure;
import dev.afterword.incidents.chat.slack.SlackPort;
import dev.afterword.restkit.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What an event of Slack means for a timeline: a pin, or a pushpin as a reaction, keeps the message; taking it away takes
 * it back. Read before the transaction, since Slack may have to be asked what the message says.
 */
@ApplicationScoped
class SlackPinReader {

    private static final String PUSHPIN = "pushpin";

    private final ChatPins pins;
    private final ChatBotService bots;
    private final SlackPort slack;
    private final ChatTellService tell;

    SlackPinReader(ChatPins pins, ChatBotService bots, SlackPort slack, ChatTellService tell) {
        this.pins = pins;
        this.bots = bots;
        this.slack = slack;
        this.tell = tell;
    }

    /**
     * What is to be done in the transaction.
     *
     * @param channel deliveries of one channel are applied one after another
     * @param deed what to do
     */
    record Work(String channel, Supplier<Uni<DeliveryOutcome>> deed) {

        static Work none(String why) {
            return new Work("-", () -> Uni.createFrom().item(DeliveryOutcome.ignored(why)));
        }
    }

    private static final Work NOTHING = Work.none("No pinned message that belongs to an incident and may be kept");

    /** Who did something to which message. */
    private record Gesture(ConnectionForWork connection, ChatUser by, String channel, String ts, JsonNode message) {}

    Uni<Work> read(ConnectionForWork connection, JsonNode body) {
        var event = body.path("event");
        var type = body.path("type").asText().equals("event_callback")
                ? event.path("type").asText()
                : "";
        var item = event.path("item");
        var by =
                new ChatUser(body.path("team_id").asText(""), event.path("user").asText(""), null);
        var channel = SlackIds.channel(
                event.path("channel_id").asText(item.path("channel").asText("")));
        var message = item.path("message");
        var ts = item.path("ts").asText(message.path("ts").asText(""));
        if (!by.isNamed() || channel == null || SlackTime.at(ts).isEmpty()) {
            return Uni.createFrom().item(NOTHING);
        }
        var gesture = new Gesture(connection, by, channel, ts, message);
        var isPushpin = event.path("reaction").asText().equals(PUSHPIN)
                && item.path("type").asText().equals("message");
        return switch (type) {
            case "pin_added" -> keep(gesture);
            case "pin_removed" -> takeBack(gesture);
            case "reaction_added" -> isPushpin ? ask(gesture) : Uni.createFrom().item(NOTHING);
            case "reaction_removed" ->
                isPushpin ? takeBack(gesture) : Uni.createFrom().item(NOTHING);
            default -> Uni.createFrom().item(NOTHING);
        };
    }

    /** A reaction says which message and not what it says. */
    private Uni<Work> ask(Gesture gesture) {
        return pins.isWanted(gesture.connection(), gesture.by(), gesture.channel())
                .chain(wanted -> wanted
                        ? bots.access(gesture.connection().id()).chain(access -> access.map(bot -> ask(gesture, bot))
                                .orElseGet(() -> Uni.createFrom()
                                        .item(Work.none("Without a bot token nobody knows what the message says"))))
                        : Uni.createFrom().item(NOTHING));
    }

    private Uni<Work> ask(Gesture gesture, BotAccess bot) {
        return slack.message(bot.token(), gesture.channel(), gesture.ts())
                .chain(found -> found.map(message -> keep(new Gesture(
                                gesture.connection(), gesture.by(), gesture.channel(), gesture.ts(), message)))
                        .orElseGet(() -> Uni.createFrom().item(NOTHING)))
                .onFailure(SlackFailure.class)
                .recoverWithUni(failure -> unanswered(bot, (SlackFailure) failure));
    }

    /** What may be otherwise later is tried again; what will not is said. */
    private Uni<Work> unanswered(BotAccess bot, SlackFailure failure) {
        return switch (failure.kind()) {
            case REFUSED -> Uni.createFrom().item(Work.none("The message cannot be read. " + failure.getMessage()));
            case AUTH ->
                bots.refused(bot, failure.getMessage())
                        .chain(() -> Uni.createFrom().failure(failure));
            default -> Uni.createFrom().failure(failure);
        };
    }

    private Uni<Work> keep(Gesture gesture) {
        return SlackMessages.read(gesture.channel(), domain(gesture.message()), gesture.message())
                .map(message -> pins.find(gesture.connection(), gesture.by(), message))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()))
                .map(found -> found.map(pin -> new Work(gesture.channel(), () -> keep(gesture, pin)))
                        .orElse(NOTHING));
    }

    private Uni<DeliveryOutcome> keep(Gesture gesture, ChatPins.Found pin) {
        return pins.keep(gesture.connection(), pin)
                .call(kept -> kept.fresh()
                        ? whisper(gesture, "The message is in the timeline of " + kept.key() + " now.")
                        : Uni.createFrom().voidItem())
                .map(kept -> kept.fresh()
                        ? DeliveryOutcome.applied("Kept in the timeline of the channel's incident")
                        : DeliveryOutcome.ignored("Was in the timeline already"))
                .onFailure(ProblemException.class)
                .recoverWithItem(problem -> DeliveryOutcome.ignored(problem.getMessage()));
    }

    private Uni<Work> takeBack(Gesture gesture) {
        return pins.findTaken(gesture.connection(), gesture.by(), gesture.channel(), gesture.ts())
                .map(found -> found.map(taken -> new Work(gesture.channel(), () -> takeBack(gesture, taken)))
                        .orElse(NOTHING));
    }

    private Uni<DeliveryOutcome> takeBack(Gesture gesture, ChatPins.TakenBack taken) {
        return pins.takeBack(gesture.connection(), taken)
                .chain(outcome -> switch (outcome) {
                    case WITHDRAWN ->
                        whisper(gesture, "The message is out of the timeline; only you still see it there.")
                                .replaceWith(DeliveryOutcome.applied("Taken back by the person who had it kept"));
                    case NOT_THERE -> Uni.createFrom().item(DeliveryOutcome.ignored("Was not in the timeline"));
                    case OF_SOMEBODY_ELSE ->
                        Uni.createFrom().item(DeliveryOutcome.ignored("Stays: somebody else had it kept"));
                    case CORRECTED ->
                        whisper(gesture, "The message stays in the timeline, since somebody has worked on it.")
                                .replaceWith(DeliveryOutcome.ignored("Stays: somebody else has worked on it"));
                })
                .onFailure(ProblemException.class)
                .recoverWithItem(problem -> DeliveryOutcome.ignored(problem.getMessage()));
    }

    private Uni<Void> whisper(Gesture gesture, String words) {
        return tell.whisper(
                gesture.connection().id(),
                gesture.channel(),
                gesture.by().userId(),
                SlackAnswers.message(ChatAnswer.quiet(words)));
    }

    /** The workspace's own part of the address under which Slack shows the message. */
    private static String domain(JsonNode message) {
        var address = message.path("permalink").asText("");
        var end = address.indexOf(".slack.com/");
        return address.startsWith("https://") && end > 8 ? address.substring(8, end) : "";
    }
}
