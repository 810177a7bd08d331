package dev.afterword.incidents.chat.slack;

/**
 * Whose token it is.
 *
 * @param workspaceId id of the workspace
 * @param workspaceName its name
 * @param userId id of the bot's own user
 */
public record SlackBot(String workspaceId, String workspaceName, String userId) {}
