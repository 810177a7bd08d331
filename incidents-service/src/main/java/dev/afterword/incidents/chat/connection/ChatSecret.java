package dev.afterword.incidents.chat.connection;

import dev.afterword.hookkit.secret.SecretCipher;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A secret of a connection, encrypted for its place. */
@Entity
@Table(name = "chat_secret")
class ChatSecret {

    @Id
    UUID id;

    UUID connectionId;

    @Column(columnDefinition = "text")
    String sealed;

    Instant createdAt;
    Instant lastUsedAt;

    protected ChatSecret() {}

    static ChatSecret of(UUID id, UUID connectionId, String secret, SecretCipher cipher, Instant now) {
        var kept = new ChatSecret();
        kept.id = id;
        kept.connectionId = connectionId;
        kept.sealed = cipher.seal(secret, place(connectionId));
        kept.createdAt = now;
        return kept;
    }

    static String place(UUID connectionId) {
        return "chat-connection:" + connectionId;
    }
}
