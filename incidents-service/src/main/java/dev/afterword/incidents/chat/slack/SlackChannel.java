package dev.afterword.incidents.chat.slack;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/**
 * A channel as Slack describes it.
 *
 * @param id id
 * @param name name, which Slack may have changed from what was asked for
 * @param isPrivate whether only its members read it
 * @param creator id of the user who made it
 * @param purpose what it is for, or empty
 * @param createdAt when it was made, to the second
 */
public record SlackChannel(
        String id, String name, boolean isPrivate, String creator, String purpose, Instant createdAt) {

    static SlackChannel of(JsonNode channel) {
        return new SlackChannel(
                channel.path("id").asText(""),
                channel.path("name").asText(""),
                channel.path("is_private").asBoolean(false),
                channel.path("creator").asText(""),
                channel.path("purpose").path("value").asText(""),
                Instant.ofEpochSecond(channel.path("created").asLong(0)));
    }
}
