package dev.afterword.incidents.chat.hook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.afterword.hookkit.signature.BodyHash;
import dev.afterword.incidents.chat.account.ChatUser;
import dev.afterword.incidents.chat.channel.ChannelPlace;
import dev.afterword.incidents.chat.command.ChatAnswer;
import dev.afterword.incidents.chat.command.ChatCall;
import dev.afterword.incidents.chat.command.ChatCommands;
import dev.afterword.incidents.chat.command.ChatPins;
import dev.afterword.incidents.chat.connection.ChatConnectionService;
import dev.afterword.incidents.chat.connection.ConnectionForWork;
import dev.afterword.incidents.chat.message.PinnedMessage;
import dev.afterword.incidents.chat.room.ChatTellService;
import dev.afterword.restkit.problem.CommonProblems;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** Tells Slack's requests apart and answers them. What makes no sense is kept for administrators to look at. */
@ApplicationScoped
class SlackRequests {

    /** How Slack calls channels that only their members read, where it says a name at all. */
    private static final Set<String> PRIVATE = Set.of("privategroup", "directmessage");

    private static final ChatAnswer STILL =
            ChatAnswer.quiet("This takes longer than Slack waits. It goes on, and what comes of it is said here.");

    private static final ChatAnswer UNSEEN =
            ChatAnswer.quiet("This takes longer than Slack waits. It goes on, and what comes"
                    + " of it is shown here; where you close this, look in Afterword before you try again.");

    private static final SlackReply UNREADABLE = SlackReply.kept(SlackAnswers.message(
            ChatAnswer.quiet("Afterword does not understand what Slack has sent, so nothing was changed.")));

    private static final SlackReply UNKNOWN_FORM = SlackReply.kept(SlackAnswers.submitted(
            ChatAnswer.quiet("Afterword does not know this form, so nothing was changed."), List.of()));

    private static final SlackReply WORDLESS = SlackReply.kept(
            SlackAnswers.message(
                    ChatAnswer.quiet(
                            "Afterword finds nothing to read in this message, so nothing was changed. Keep it as: /incident update TEXT")));

    private final ChatConnectionService connections;
    private final ChatCommands commands;
    private final ChatPins pins;
    private final ChatTellService tell;
    private final SlackDeadline deadline;
    private final ObjectMapper json;

    SlackRequests(
            ChatConnectionService connections,
            ChatCommands commands,
            ChatPins pins,
            ChatTellService tell,
            SlackDeadline deadline,
            ObjectMapper json) {
        this.connections = connections;
        this.commands = commands;
        this.pins = pins;
        this.tell = tell;
        this.deadline = deadline;
        this.json = json;
    }

    /** The answer to a request whose signature is good. */
    Uni<SlackReply> answer(UUID connectionId, byte[] body) {
        if (looksLikeJson(body)) {
            return Uni.createFrom().item(event(body));
        }
        var form = FormBody.read(body);
        if (form.isEmpty()) {
            return Uni.createFrom().item(UNREADABLE);
        }
        return connections
                .forWork(connectionId)
                .onItem()
                .ifNull()
                .failWith(() -> CommonProblems.notFound("chat connection", connectionId.toString()))
                .chain(connection -> answer(connection, form.get(), BodyHash.of(body)));
    }

    private static boolean looksLikeJson(byte[] body) {
        for (var b : body) {
            if (b > ' ' || b < 0) {
                return b == '{' || b == '[';
            }
        }
        return false;
    }

    private SlackReply event(byte[] body) {
        var event = tree(body).orElse(null);
        if (event != null && event.path("type").asText().equals("url_verification")) {
            var challenge = event.path("challenge").asText("");
            return SlackReply.of(JsonNodeFactory.instance.objectNode().put("challenge", challenge));
        }
        return SlackReply.LATER;
    }

    private Uni<SlackReply> answer(ConnectionForWork connection, FormBody form, String hash) {
        if (form.has("payload")) {
            return tree(form.text("payload"))
                    .map(payload -> interaction(connection, payload, hash))
                    .orElseGet(() -> Uni.createFrom().item(UNREADABLE));
        }
        if (form.has("command")) {
            return deadline.reply(
                    () -> commands.run(command(connection, form, hash)).map(SlackRequests::said),
                    SlackReply.of(SlackAnswers.message(STILL)),
                    reply -> later(connection, form.text("response_url"), reply));
        }
        return Uni.createFrom().item(form.has("ssl_check") ? SlackReply.NOTHING : UNREADABLE);
    }

    private static SlackReply said(ChatAnswer answer) {
        return answer.isSilent() ? SlackReply.NOTHING : SlackReply.of(SlackAnswers.message(answer));
    }

    private Uni<Void> later(ConnectionForWork connection, String address, SlackReply reply) {
        return reply.body() == null ? Uni.createFrom().voidItem() : tell.answer(connection.id(), address, reply.body());
    }

    private static ChatCall command(ConnectionForWork connection, FormBody form, String hash) {
        var user = new ChatUser(form.text("team_id"), form.text("user_id"), form.orNull("user_name"));
        var name = form.orNull("channel_name");
        var isPrivate = name != null && PRIVATE.contains(name);
        var place = new ChannelPlace(
                connection.id(), SlackIds.channel(form.text("channel_id")), isPrivate ? null : name, isPrivate);
        return new ChatCall(
                connection, user, place, form.text("command"), form.text("text"), form.orNull("trigger_id"), hash);
    }

    private Uni<SlackReply> interaction(ConnectionForWork connection, JsonNode payload, String hash) {
        var call = call(connection, payload, hash);
        return switch (payload.path("type").asText()) {
            case "message_action" ->
                SlackMessages.read(
                                payload.path("channel").path("id").asText(""),
                                payload.path("team").path("domain").asText(""),
                                payload.path("message"))
                        .map(message -> pinned(call, message, payload))
                        .orElseGet(() -> at(payload, connection, WORDLESS));
            case "view_submission" -> submission(call, payload.path("view"));
            case "shortcut" -> commands.form(call).replaceWith(SlackReply.NOTHING);
            case "block_actions", "view_closed" -> Uni.createFrom().item(SlackReply.NOTHING);
            default -> at(payload, connection, UNREADABLE);
        };
    }

    /** Slack shows nothing of what a shortcut is answered with: it is said at the address that came along as well. */
    private Uni<SlackReply> at(JsonNode payload, ConnectionForWork connection, SlackReply reply) {
        return later(connection, payload.path("response_url").asText(""), reply).replaceWith(reply);
    }

    private Uni<SlackReply> pinned(ChatCall call, PinnedMessage message, JsonNode payload) {
        return deadline.reply(
                () -> pins.pin(call, message)
                        .map(answer -> SlackReply.of(SlackAnswers.message(answer)))
                        .chain(reply -> at(payload, call.connection(), reply)),
                SlackReply.NOTHING,
                told -> Uni.createFrom().voidItem());
    }

    private static ChatCall call(ConnectionForWork connection, JsonNode payload, String hash) {
        var user = payload.path("user");
        var team = user.path("team_id").asText(payload.path("team").path("id").asText(""));
        var who = new ChatUser(
                team, user.path("id").asText(""), user.path("username").asText(null));
        var channel = payload.path("channel");
        var place = new ChannelPlace(
                connection.id(),
                SlackIds.channel(channel.path("id").asText("")),
                channel.path("name").asText(null),
                PRIVATE.contains(channel.path("name").asText("")));
        return new ChatCall(
                connection,
                who,
                place,
                "/incident",
                "",
                payload.path("trigger_id").asText(null),
                hash);
    }

    private Uni<SlackReply> submission(ChatCall call, JsonNode view) {
        var formId = view.path("id").asText("");
        return switch (view.path("callback_id").asText()) {
            case DeclareForm.CALLBACK ->
                declared(call, formId, DeclareForm.read(view.path("state").path("values")));
            case UpdateForm.CALLBACK -> updated(call, formId, UpdateForm.read(view));
            default -> Uni.createFrom().item(UNKNOWN_FORM);
        };
    }

    private Uni<SlackReply> declared(ChatCall call, String formId, DeclareForm form) {
        return submitted(
                call,
                formId,
                () -> commands.declare(call, form.title(), form.severity(), form.summary(), form.restricted()),
                List.of("title", "severity", "summary", "restricted"));
    }

    private Uni<SlackReply> updated(ChatCall call, String formId, UpdateForm form) {
        return submitted(
                call,
                formId,
                () -> commands.update(call, form.incident(), form.text(), form.severity(), form.reason()),
                List.of("text", "severity", "severityReason"));
    }

    /** A form has no address for answers: what comes late is shown in the form, as long as it is open. */
    private Uni<SlackReply> submitted(
            ChatCall call, String formId, Supplier<Uni<ChatAnswer>> deed, List<String> fields) {
        return deadline.reply(
                () -> deed.get().map(answer -> SlackReply.of(SlackAnswers.submitted(answer, fields))),
                SlackReply.of(SlackAnswers.submitted(UNSEEN, fields)),
                reply -> formId.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : tell.form(call.connection().id(), formId, SlackAnswers.late(reply.body())));
    }

    private Optional<JsonNode> tree(byte[] body) {
        try {
            return Optional.ofNullable(json.readTree(body)).filter(JsonNode::isObject);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Optional<JsonNode> tree(String text) {
        try {
            return Optional.ofNullable(json.readTree(text)).filter(JsonNode::isObject);
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
