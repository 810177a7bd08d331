package dev.afterword.actions.tracker;

import dev.afterword.actions.tracker.jira.JiraAccess;
import dev.afterword.hookkit.secret.NewSecret;
import dev.afterword.hookkit.secret.SecretCipher;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** One connection to a tracker with its secrets, which leave it through the methods here only. */
@Entity
@Table(name = "tracker_connection")
class TrackerConnection {

    @Id
    UUID id;

    @Version
    long version;

    String name;

    @Enumerated(EnumType.STRING)
    TrackerKind kind;

    String baseUrl;
    String projectKey;
    String issueType;
    String email;
    String apiToken;
    String webhookSecret;
    String previousWebhookSecret;
    String actorAccountId;
    boolean byDefault;

    @Enumerated(EnumType.STRING)
    TrackerState state;

    String message;
    Instant pausedUntil;
    String createdBy;
    Instant createdAt;
    Instant updatedAt;

    /** A connection that the tracker has accepted. */
    static TrackerConnection of(
            UUID id, CreateTrackerRequest request, String actorAccountId, String by, SecretCipher cipher, Instant now) {
        TrackerConnection connection = new TrackerConnection();
        connection.id = id;
        connection.name = request.name().strip();
        connection.kind = request.kind();
        connection.baseUrl = request.base();
        connection.projectKey = request.projectKey();
        connection.issueType = request.issueType();
        connection.email = request.email();
        connection.apiToken = cipher.seal(request.apiToken(), connection.place("api-token"));
        connection.actorAccountId = actorAccountId;
        connection.byDefault = request.byDefault();
        connection.state = TrackerState.ACTIVE;
        connection.createdBy = by;
        connection.createdAt = now;
        connection.updatedAt = now;
        return connection;
    }

    /** Makes a new webhook secret; the one before stays valid until the next time. The new one is returned once. */
    String renewWebhookSecret(SecretCipher cipher, Instant now) {
        String secret = NewSecret.random();
        previousWebhookSecret = webhookSecret;
        webhookSecret = cipher.seal(secret, place("webhook-secret"));
        updatedAt = now;
        return secret;
    }

    /** Changes what may be changed; a new token has been tried before. */
    void edit(TrackerEdit edit, String newActorAccountId, SecretCipher cipher, Instant now) {
        name = edit.name().strip();
        email = edit.email();
        byDefault = edit.byDefault();
        state = edit.state();
        message = edit.state() == TrackerState.ACTIVE ? null : message;
        actorAccountId = newActorAccountId == null ? actorAccountId : newActorAccountId;
        if (edit.apiToken() != null) {
            apiToken = cipher.seal(edit.apiToken(), place("api-token"));
        }
        updatedAt = now;
    }

    JiraAccess access(SecretCipher cipher) {
        return new JiraAccess(
                id, baseUrl, projectKey, issueType, email, cipher.open(apiToken, place("api-token")), actorAccountId);
    }

    /** Secrets that deliveries may be signed with, the newest first. */
    List<byte[]> webhookSecrets(SecretCipher cipher) {
        return Stream.of(webhookSecret, previousWebhookSecret)
                .filter(Objects::nonNull)
                .map(stored -> cipher.open(stored, place("webhook-secret")).getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    private String place(String purpose) {
        return "tracker:" + id + ":" + purpose;
    }
}
