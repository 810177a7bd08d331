package dev.afterword.incidents.chat.connection;

import dev.afterword.hookkit.delivery.HookCredentials;
import dev.afterword.hookkit.secret.SecretCipher;
import dev.afterword.hookkit.signature.AuthorizationHmacSha256;
import dev.afterword.hookkit.signature.HookAuthenticator;
import dev.afterword.hookkit.signature.TimedVersionedHexSha256;
import dev.afterword.incidents.chat.ChatKind;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** What proves what comes from a chat; a connection of another kind is none. */
@ApplicationScoped
public class ChatSecrets {

    private final ChatConnectionRepository connections;
    private final ChatSecretRepository secrets;
    private final SecretCipher cipher;
    private final ChatConfig config;

    ChatSecrets(
            ChatConnectionRepository connections,
            ChatSecretRepository secrets,
            SecretCipher cipher,
            ChatConfig config) {
        this.connections = connections;
        this.secrets = secrets;
        this.cipher = cipher;
        this.config = config;
    }

    /** How requests of a connection are proven. */
    public Uni<HookCredentials> credentials(ChatKind kind, UUID connectionId) {
        return connections
                .proofs(connectionId)
                .map(proofs -> proofs.stream()
                        .filter(proof -> proof.kind().equals(kind.name()))
                        .toList())
                .map(proofs -> proofs.isEmpty()
                        ? HookCredentials.none(authenticator(kind))
                        : credentials(kind, connectionId, proofs));
    }

    private HookCredentials credentials(ChatKind kind, UUID connectionId, List<ChatConnectionRepository.Proof> proofs) {
        var open = proofs.stream()
                .map(proof -> cipher.open(proof.sealed(), ChatSecret.place(connectionId))
                        .getBytes(StandardCharsets.UTF_8))
                .toList();
        return new HookCredentials(
                authenticator(kind),
                open,
                index -> secrets.used(proofs.get(index).secretId()));
    }

    private HookAuthenticator authenticator(ChatKind kind) {
        return kind == ChatKind.SLACK
                ? new TimedVersionedHexSha256(
                        "X-Slack-Signature", "X-Slack-Request-Timestamp", "v0", config.signedTimeTolerance())
                : new AuthorizationHmacSha256();
    }
}
