package dev.afterword.incidents.chat.connection;

import dev.afterword.incidents.chat.ChatKind;
import dev.afterword.incidents.people.PersonRef;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A connection to a chat as administrators see it.
 *
 * @param id id, and part of the address
 * @param name what people call it
 * @param kind SLACK or TEAMS
 * @param state whether it does what it is told
 * @param address what to enter in the chat: Slack's request URL of slash command, interactivity and events, Teams' callback
 * @param secrets its active secrets, the oldest first; two at most
 * @param createdBy who connected it
 * @param createdAt when
 * @param updatedAt when it last changed
 * @param version what ETag and If-Match carry
 */
@Schema(name = "ChatConnection")
record ChatConnectionView(
        UUID id,
        String name,
        ChatKind kind,
        ChatConnectionState state,
        @Schema(examples = "https://afterword.example.com/hooks/v1/slack/0b8f3c1e-5a53-4d5e-9f0e-3f7a5a0d8c11")
                String address,
        List<Secret> secrets,
        PersonRef createdBy,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    /**
     * A secret, of which only its age is shown.
     *
     * @param id id
     * @param createdAt when it was entered
     * @param lastUsedAt when it last proved a request, to the minute, or null
     */
    @Schema(name = "ChatSecret")
    record Secret(UUID id, Instant createdAt, Instant lastUsedAt) {}
}
