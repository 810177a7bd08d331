package dev.afterword.incidents.chat.command;

import dev.afterword.incidents.chat.account.ChatAccountService;
import dev.afterword.incidents.chat.account.ChatUser;
import dev.afterword.incidents.chat.channel.ChatChannelService;
import dev.afterword.incidents.chat.connection.ConnectionForWork;
import dev.afterword.incidents.chat.message.PinService;
import dev.afterword.incidents.chat.message.PinnedMessage;
import dev.afterword.incidents.people.KnownPerson;
import dev.afterword.incidents.people.PersonRef;
import dev.afterword.incidents.timeline.WithdrawnEntryService;
import dev.afterword.restkit.problem.CommonProblems;
import dev.afterword.restkit.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Keeps the messages that people pin, under the rights of whoever pins them. */
@ApplicationScoped
public class ChatPins {

    private final ChatSpeakers speakers;
    private final ChatAccountService accounts;
    private final ChatChannelService channels;
    private final PinService pins;
    private final ChatWords words;

    ChatPins(
            ChatSpeakers speakers,
            ChatAccountService accounts,
            ChatChannelService channels,
            PinService pins,
            ChatWords words) {
        this.speakers = speakers;
        this.accounts = accounts;
        this.channels = channels;
        this.pins = pins;
        this.words = words;
    }

    /**
     * A message that somebody has pinned in the chat itself, and who may keep it.
     *
     * @param incidentId incident of its channel
     * @param message the message
     * @param author name of who wrote it
     * @param by who pinned it
     */
    public record Found(UUID incidentId, PinnedMessage message, String author, KnownPerson by) {}

    /** Whose message it is and what incident it belongs to; empty where nobody here may keep it. Outside transactions. */
    public Uni<Optional<Found>> find(ConnectionForWork connection, ChatUser by, PinnedMessage message) {
        return channels.incidentOf(connection.id(), message.channelId())
                .chain(incident -> incident.isEmpty()
                        ? Uni.createFrom().item(Optional.empty())
                        : accounts.personOf(connection.id(), by)
                                .chain(person -> person.filter(known -> speakers.may(known, true))
                                        .map(known -> found(connection, by, message, incident.get(), known))
                                        .orElseGet(() -> Uni.createFrom().item(Optional.empty()))));
    }

    /** Whether somebody may keep, or take back, what is said in a channel: it is about an incident, and they may write. */
    public Uni<Boolean> isWanted(ConnectionForWork connection, ChatUser by, String channelId) {
        return channels.incidentOf(connection.id(), channelId)
                .chain(incident -> incident.isEmpty()
                        ? Uni.createFrom().item(false)
                        : accounts.personOf(connection.id(), by)
                                .map(person -> person.filter(known -> speakers.may(known, true))
                                        .isPresent()));
    }

    /**
     * A message that somebody does not want to be kept any more.
     *
     * @param incidentId incident of its channel
     * @param channelId its channel
     * @param messageId what names it there
     * @param by who says so
     */
    public record TakenBack(UUID incidentId, String channelId, String messageId, KnownPerson by) {}

    /** What somebody takes back; empty where nobody here may do that. Outside transactions. */
    public Uni<Optional<TakenBack>> findTaken(
            ConnectionForWork connection, ChatUser by, String channelId, String messageId) {
        return channels.incidentOf(connection.id(), channelId)
                .chain(incident -> incident.isEmpty()
                        ? Uni.createFrom().item(Optional.empty())
                        : accounts.personOf(connection.id(), by)
                                .map(person -> person.filter(known -> speakers.may(known, true))
                                        .map(known -> new TakenBack(incident.get(), channelId, messageId, known))));
    }

    /** Takes a message back, if nobody else has made it theirs; in the caller's transaction. */
    public Uni<WithdrawnEntryService.Withdrawal> takeBack(ConnectionForWork connection, TakenBack taken) {
        return pins.takeBack(taken.incidentId(), connection.kind(), taken.channelId(), taken.messageId(), taken.by());
    }

    private Uni<Optional<Found>> found(
            ConnectionForWork connection, ChatUser by, PinnedMessage message, UUID incident, KnownPerson person) {
        return found(connection, by.workspaceId(), message, incident, person).map(Optional::of);
    }

    private Uni<Found> found(
            ConnectionForWork connection, String workspace, PinnedMessage message, UUID incident, KnownPerson person) {
        return author(connection, workspace, message).chain(author -> plain(connection, workspace, message)
                .map(plain -> new Found(incident, plain, author, person)));
    }

    /** The message in plain words, with the names that people have here. Outside transactions. */
    public Uni<PinnedMessage> plain(ConnectionForWork connection, String workspaceId, PinnedMessage message) {
        return words.plain(connection, workspaceId, message.text()).map(message::saying);
    }

    /** Keeps what was found; in the caller's transaction, if there is one. */
    public Uni<PinService.Pinned> keep(ConnectionForWork connection, Found found) {
        return pins.pin(found.incidentId(), connection.kind(), found.message(), found.author(), found.by());
    }

    /** Takes over what a kept message says by now, for whoever has edited it; in the caller's transaction. */
    public Uni<PinService.Followed> edited(ConnectionForWork connection, Changed changed, PinnedMessage message) {
        return pins.edited(changed.incidentId(), connection.kind(), message, changed.by());
    }

    /** Takes the words of a kept message away that was deleted; in the caller's transaction. */
    public Uni<PinService.Followed> deleted(
            ConnectionForWork connection, Changed changed, String channelId, String messageId) {
        return pins.deleted(changed.incidentId(), connection.kind(), channelId, messageId, changed.by());
    }

    /**
     * A message that has changed in the chat.
     *
     * @param incidentId incident of its channel
     * @param by who changed it, as people here know them, else the chat
     */
    public record Changed(UUID incidentId, PersonRef by) {}

    /** What incident a changed message may belong to; empty where its channel is about none. Outside transactions. */
    public Uni<Optional<Changed>> changed(ConnectionForWork connection, ChatUser by, String channelId) {
        return channels.incidentOf(connection.id(), channelId)
                .chain(incident -> incident.isEmpty()
                        ? Uni.createFrom().item(Optional.empty())
                        : whoever(connection, by).map(person -> Optional.of(new Changed(incident.get(), person))));
    }

    private Uni<PersonRef> whoever(ConnectionForWork connection, ChatUser by) {
        var chat = new PersonRef("chat-connection:" + connection.id(), connection.name());
        return by.isNamed()
                ? accounts.personOf(connection.id(), by)
                        .map(person -> person.map(KnownPerson::ref).orElse(chat))
                : Uni.createFrom().item(chat);
    }

    /** Keeps a message and says so to whoever has asked. */
    public Uni<ChatAnswer> pin(ChatCall call, PinnedMessage message) {
        if (call.connection().paused()) {
            return Uni.createFrom().item(ChatAnswer.quiet("This connection is paused, so nothing was changed."));
        }
        return speakers.as(call, true, person -> channels.incidentOf(
                                call.connection().id(), message.channelId())
                        .chain(incident -> incident.isEmpty()
                                ? Uni.createFrom().item(withoutIncident(call))
                                : keep(call, message, incident.get(), person)))
                .onFailure(CommonProblems::isNotFound)
                .recoverWithItem(hidden -> withoutIncident(call))
                .onFailure(ProblemException.class)
                .recoverWithItem(problem -> ChatAnswer.quiet("Nothing was changed. " + problem.getMessage()));
    }

    private Uni<ChatAnswer> keep(ChatCall call, PinnedMessage message, UUID incident, KnownPerson person) {
        return found(call.connection(), call.user().workspaceId(), message, incident, person)
                .chain(found -> keep(call.connection(), found))
                .map(pinned -> ChatAnswer.quiet(
                        pinned.fresh()
                                ? "The message is in the timeline of " + pinned.key() + " now."
                                : "The message was in the timeline of " + pinned.key() + " already."));
    }

    private static ChatAnswer withoutIncident(ChatCall call) {
        return ChatAnswer.quiet("This channel is about no incident. Say: " + call.word() + " link INC-42");
    }

    /** The name by which people here know the author, else the one that the chat shows. */
    private Uni<String> author(ConnectionForWork connection, String workspace, PinnedMessage message) {
        var shown = message.authorName() == null ? message.authorId() : message.authorName();
        var user = new ChatUser(workspace, message.authorId(), null);
        return user.isNamed()
                ? accounts.personOf(connection.id(), user)
                        .map(found -> found.map(person -> person.ref().name()).orElse(shown))
                : Uni.createFrom().item(shown);
    }
}
