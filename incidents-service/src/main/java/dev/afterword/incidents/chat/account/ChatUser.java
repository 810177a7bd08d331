package dev.afterword.incidents.chat.account;

/**
 * Somebody in a chat. Names are for showing only: ids say who it is.
 *
 * @param workspaceId Slack's team id, Teams' tenant id
 * @param userId id of the user there
 * @param userName name as the chat shows it, or null
 */
public record ChatUser(String workspaceId, String userId, String userName) {

    private static final int LONGEST_ID = 100;

    /** Whether it names anybody. */
    public boolean isNamed() {
        return fits(workspaceId) && fits(userId);
    }

    private static boolean fits(String id) {
        return id != null && !id.isBlank() && id.length() <= LONGEST_ID && id.indexOf('\0') < 0;
    }
}
