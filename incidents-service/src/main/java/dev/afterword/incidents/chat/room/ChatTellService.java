package dev.afterword.incidents.chat.room;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.afterword.hookkit.secret.SecretCipher;
import dev.afterword.incidents.chat.slack.SlackPort;
import dev.afterword.restkit.http.Ids;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Tells one person something in a chat, soon and not at once: whoever asks does not wait for the chat. */
@ApplicationScoped
public class ChatTellService {

    private final WishTable wishes;
    private final WishWorker worker;
    private final SlackPort slack;
    private final SecretCipher cipher;

    ChatTellService(WishTable wishes, WishWorker worker, SlackPort slack, SecretCipher cipher) {
        this.wishes = wishes;
        this.worker = worker;
        this.slack = slack;
        this.cipher = cipher;
    }

    static String place(UUID wishId) {
        return "chat-answer:" + wishId;
    }

    /** Answers at an address that Slack gave for it; any other address is none. */
    public Uni<Void> answer(UUID connectionId, String address, JsonNode message) {
        if (!slack.takesAnswers(address)) {
            return Uni.createFrom().voidItem();
        }
        var id = Ids.next();
        // Whoever has the address can speak in the channel for half an hour.
        var content = JsonNodeFactory.instance.objectNode().put("address", cipher.seal(address, place(id)));
        content.set("message", message);
        return wishes.add(id, connectionId, ChatWishKind.ANSWER, content.toString())
                .invoke(worker::wake);
    }

    /**
     * Shows in an open form what came of it; nothing where the connection has no token. Whoever has closed the form meanwhile
     * sees it in Afterword.
     */
    public Uni<Void> form(UUID connectionId, String formId, JsonNode view) {
        var content = JsonNodeFactory.instance.objectNode().put("form", formId);
        content.set("view", view);
        return wishes.addForBot(Ids.next(), connectionId, ChatWishKind.FORM, content.toString())
                .invoke(worker::wake);
    }

    /**
     * Says something in a channel that this user alone sees, once the caller's transaction is through; nothing where the
     * connection has no token then.
     */
    public Uni<Void> whisper(UUID connectionId, String channelId, String userId, JsonNode message) {
        var content =
                JsonNodeFactory.instance.objectNode().put("channel", channelId).put("user", userId);
        content.set("message", message);
        return wishes.addInSession(Ids.next(), connectionId, ChatWishKind.WHISPER, content.toString());
    }
}
