package dev.afterword.incidents.chat.bot;

import java.util.UUID;

/**
 * What is needed to speak in a chat.
 *
 * @param connectionId the connection
 * @param connectionName what people call it
 * @param token bot token
 * @param workspaceId id of the workspace that it is of
 * @param userId id of the bot's own user
 */
public record BotAccess(UUID connectionId, String connectionName, String token, String workspaceId, String userId) {

    @Override
    public String toString() {
        return "BotAccess[" + connectionId + "]";
    }
}
