package dev.afterword.incidents.chat.room;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.afterword.hookkit.secret.SecretCipher;
import dev.afterword.incidents.chat.bot.BotAccess;
import dev.afterword.incidents.chat.channel.ChannelPlace;
import dev.afterword.incidents.chat.channel.ChatChannelService;
import dev.afterword.incidents.chat.message.SlackText;
import dev.afterword.incidents.chat.room.RoomTable.Room;
import dev.afterword.incidents.chat.slack.SlackChannel;
import dev.afterword.incidents.chat.slack.SlackPort;
import dev.afterword.incidents.people.PersonRef;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Function;

/** Carries one wish out: asks how things are now, speaks, and says with which facts that was. */
@ApplicationScoped
class WishFulfilment {

    private static final String GONE = "The channel is not about the incident any more.";
    private static final String DONE_MEANWHILE = "It was done meanwhile, or its team has no channel here any more.";
    private static final String NOT_THERE = "The incident is restricted and the channel is not private.";

    private final SlackPort slack;
    private final RoomTable rooms;
    private final ReminderTable reminders;
    private final ChannelMaker maker;
    private final ChatChannelService channels;
    private final SecretCipher cipher;
    private final ObjectMapper json;

    WishFulfilment(
            SlackPort slack,
            RoomTable rooms,
            ReminderTable reminders,
            ChannelMaker maker,
            ChatChannelService channels,
            SecretCipher cipher,
            ObjectMapper json) {
        this.slack = slack;
        this.rooms = rooms;
        this.reminders = reminders;
        this.maker = maker;
        this.channels = channels;
        this.cipher = cipher;
        this.json = json;
    }

    /**
     * What became of a wish.
     *
     * @param facts with which facts it was carried out
     * @param note why nothing was to be done, or null
     */
    record Outcome(String facts, String note) {

        static Outcome of(ChatWish wish) {
            return new Outcome(wish.facts(), null);
        }
    }

    Uni<Outcome> fulfil(ChatWish wish, BotAccess bot) {
        return switch (wish.kind()) {
            case CHANNEL -> channel(wish, bot);
            case OPENING ->
                inRoom(wish, (room, incident) -> slack.post(bot.token(), room.channelId(), said(incident.opening()))
                        .replaceWith(Outcome.of(wish)));
            case TOPIC ->
                inRoom(wish, (room, incident) -> slack.setTopic(
                                bot.token(),
                                room.channelId(),
                                SlackText.marked(incident.topic(maker.addressOf(incident))))
                        .replaceWith(new Outcome(incident.facts(), null)));
            case NUDGE -> nudge(wish, bot);
            case MEMBER -> wish.facts().equals("OUT") ? out(wish, bot) : in(wish, bot);
            case WHISPER -> whisper(wish, bot);
            case FORM -> form(wish, bot);
            case REMINDER -> remind(wish, bot);
            case ANSWER -> Uni.createFrom().failure(() -> new IllegalStateException("An answer needs no bot"));
        };
    }

    private Uni<Outcome> channel(ChatWish wish, BotAccess bot) {
        return rooms.incident(wish.incidentId()).chain(incident -> rooms.wanted(wish.connectionId())
                .chain(wanted -> wanted.isFor(incident)
                        ? maker.make(bot, wish, incident, wanted.isPrivateFor(incident))
                                .chain(channel -> channels.linkMade(wish.incidentId(), place(wish, channel), by(bot)))
                                .replaceWith(Outcome.of(wish))
                        : Uni.createFrom().item(new Outcome(wish.facts(), "No channel is wanted any more."))));
    }

    private static ChannelPlace place(ChatWish wish, SlackChannel channel) {
        return new ChannelPlace(wish.connectionId(), channel.id(), channel.name(), channel.isPrivate());
    }

    private static PersonRef by(BotAccess bot) {
        return new PersonRef("chat-connection:" + bot.connectionId(), bot.connectionName());
    }

    private interface Speaking {
        Uni<Outcome> speak(Room room, RoomIncident incident);
    }

    /** Says something in the channel that was made for the incident, if it may hear of it at this moment. */
    private Uni<Outcome> inRoom(ChatWish wish, Speaking speaking) {
        return rooms.room(wish.connectionId(), wish.incidentId())
                .chain(found -> found.map(room -> rooms.incident(wish.incidentId())
                                .chain(incident -> room.mayHearOf(incident)
                                        ? speaking.speak(room, incident)
                                        : Uni.createFrom().item(new Outcome(incident.facts(), NOT_THERE))))
                        .orElseGet(() -> Uni.createFrom().item(new Outcome(wish.facts(), GONE))));
    }

    private Uni<Outcome> nudge(ChatWish wish, BotAccess bot) {
        return inRoom(wish, (room, incident) -> rooms.brokenPromise(UUID.fromString(wish.subject()))
                .chain(promise -> promise.isEmpty()
                        ? Uni.createFrom().item(new Outcome(wish.facts(), "The update has come meanwhile."))
                        : slack.post(bot.token(), room.channelId(), said(promise.get()))
                                .replaceWith(Outcome.of(wish))));
    }

    private Uni<Outcome> remind(ChatWish wish, BotAccess bot) {
        return reminders.still(wish).chain(due -> due.map(
                        reminder -> slack.post(bot.token(), reminder.channelId(), said(reminder.text()))
                                .replaceWith(Outcome.of(wish)))
                .orElseGet(() -> Uni.createFrom().item(new Outcome(wish.facts(), DONE_MEANWHILE))));
    }

    private Uni<Outcome> in(ChatWish wish, BotAccess bot) {
        return inRoom(wish, (room, incident) -> rooms.mayBeIn(
                        wish.connectionId(), wish.incidentId(), bot.workspaceId(), wish.subject())
                .chain(may -> may
                        ? slack.invite(bot.token(), room.channelId(), wish.subject())
                                .replaceWith(Outcome.of(wish))
                        : Uni.createFrom().item(new Outcome("OUT", "They may not see the incident."))));
    }

    private Uni<Outcome> out(ChatWish wish, BotAccess bot) {
        return rooms.room(wish.connectionId(), wish.incidentId())
                .chain(found -> found.map(room -> slack.remove(bot.token(), room.channelId(), wish.subject())
                                .replaceWith(Outcome.of(wish)))
                        .orElseGet(() -> Uni.createFrom().item(new Outcome(wish.facts(), GONE))));
    }

    private Uni<Outcome> whisper(ChatWish wish, BotAccess bot) {
        return content(
                        wish,
                        said -> slack.whisper(
                                bot.token(),
                                said.path("channel").asText(),
                                said.path("user").asText(),
                                said.path("message")))
                .replaceWith(Outcome.of(wish));
    }

    private Uni<Outcome> form(ChatWish wish, BotAccess bot) {
        return content(wish, said -> slack.update(bot.token(), said.path("form").asText(), said.path("view")))
                .replaceWith(Outcome.of(wish));
    }

    /** Answers at the address that the chat gave, which needs no token. */
    Uni<Outcome> answer(ChatWish wish) {
        return content(
                        wish,
                        said -> slack.answer(
                                cipher.open(said.path("address").asText(), ChatTellService.place(wish.id())),
                                said.path("message")))
                .replaceWith(Outcome.of(wish));
    }

    private Uni<Void> content(ChatWish wish, Function<JsonNode, Uni<Void>> speaking) {
        try {
            return speaking.apply(json.readTree(wish.content()));
        } catch (JsonProcessingException e) {
            return Uni.createFrom().failure(e);
        }
    }

    private static JsonNode said(String text) {
        return JsonNodeFactory.instance.objectNode().put("text", SlackText.marked(text));
    }
}
