package dev.afterword.incidents.chat.account;

import dev.afterword.incidents.chat.ChatKind;
import dev.afterword.incidents.people.PersonRef;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A user of a chat and who that is here.
 *
 * @param connectionId id of the connection
 * @param connectionName what people call it
 * @param kind SLACK or TEAMS
 * @param workspaceId Slack's team id, Teams' tenant id
 * @param userId id of the user there
 * @param userName name as the chat showed it, or null
 * @param person who it is
 * @param linkedAt since when
 */
@Schema(name = "ChatAccount")
record ChatAccountView(
        UUID connectionId,
        @Schema(examples = "Slack of engineering") String connectionName,
        ChatKind kind,
        @Schema(examples = "T024BE7LD") String workspaceId,
        @Schema(examples = "U023BECGF") String userId,
        @Schema(examples = "carlos") String userName,
        PersonRef person,
        Instant linkedAt) {}
