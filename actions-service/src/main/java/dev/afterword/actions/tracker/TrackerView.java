package dev.afterword.actions.tracker;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A connection as administrators see it; the API token is never shown.
 *
 * @param webhookSecret only in the answer that made it, never again
 */
@Schema(name = "Tracker", description = "A connection to an issue tracker")
public record TrackerView(
        UUID id,
        String name,
        TrackerKind kind,
        String baseUrl,
        String projectKey,
        String issueType,
        String email,
        String actorAccountId,
        @JsonProperty("default") boolean byDefault,
        TrackerState state,
        @Schema(description = "Why it is not active, or null") String message,
        Instant pausedUntil,
        @Schema(description = "What to enter as URL of a webhook in the tracker") String webhookUrl,
        @Schema(description = "What to enter as its secret; shown once") @JsonInclude(JsonInclude.Include.NON_NULL)
                String webhookSecret,
        long version,
        Instant createdAt,
        Instant updatedAt) {

    static TrackerView of(TrackerConnection connection, String publicUrl, String newSecret) {
        return new TrackerView(
                connection.id,
                connection.name,
                connection.kind,
                connection.baseUrl,
                connection.projectKey,
                connection.issueType,
                connection.email,
                connection.actorAccountId,
                connection.byDefault,
                connection.state,
                connection.message,
                connection.pausedUntil,
                publicUrl + "/hooks/v1/jira/" + connection.id,
                newSecret,
                connection.version,
                connection.createdAt,
                connection.updatedAt);
    }

    @Override
    public String toString() {
        return "TrackerView[" + id + " " + name + "]";
    }
}
