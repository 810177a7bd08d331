package dev.afterword.incidents.change.source;

import dev.afterword.hookkit.secret.SecretCipher;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A secret of a source, encrypted for its place. */
@Entity
@Table(name = "change_source_secret")
class ChangeSourceSecret {

    @Id
    UUID id;

    UUID sourceId;
    String sealed;
    Instant createdAt;
    Instant lastUsedAt;

    protected ChangeSourceSecret() {}

    static ChangeSourceSecret of(UUID id, UUID sourceId, String secret, SecretCipher cipher, Instant now) {
        var kept = new ChangeSourceSecret();
        kept.id = id;
        kept.sourceId = sourceId;
        kept.sealed = cipher.seal(secret, place(sourceId));
        kept.createdAt = now;
        return kept;
    }

    static String place(UUID sourceId) {
        return "change-source:" + sourceId;
    }
}
