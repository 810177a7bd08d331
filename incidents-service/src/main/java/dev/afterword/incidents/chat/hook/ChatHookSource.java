package dev.afterword.incidents.chat.hook;

import dev.afterword.hookkit.delivery.HookCredentials;
import dev.afterword.hookkit.delivery.HookSource;
import dev.afterword.incidents.chat.ChatKind;
import dev.afterword.incidents.chat.connection.ChatSecrets;
import io.smallrye.mutiny.Uni;
import java.util.Set;
import java.util.UUID;

/** A chat as a sender. Its events carry an id, but in the body: it is the key of their content. */
final class ChatHookSource implements HookSource {

    private static final Set<String> KEPT =
            Set.of("content-type", "user-agent", "x-slack-retry-num", "x-slack-retry-reason");

    private final ChatKind kind;
    private final ChatSecrets secrets;

    ChatHookSource(ChatKind kind, ChatSecrets secrets) {
        this.kind = kind;
        this.secrets = secrets;
    }

    @Override
    public String provider() {
        return kind.word();
    }

    @Override
    public Set<String> keptHeaders() {
        return KEPT;
    }

    @Override
    public Uni<HookCredentials> credentials(UUID connectionId) {
        return secrets.credentials(kind, connectionId);
    }
}
