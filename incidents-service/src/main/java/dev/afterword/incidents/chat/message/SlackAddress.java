package dev.afterword.incidents.chat.message;

import java.util.regex.Pattern;

/** Where a message can be read in Slack. */
public final class SlackAddress {

    private static final Pattern DOMAIN = Pattern.compile("[a-z0-9-]{1,60}");

    private SlackAddress() {}

    /**
     * The address of a message.
     *
     * @param teamDomain first part of the workspace's address, or empty
     * @param parentTs the message that it answers, or null
     */
    public static String of(String channelId, String teamDomain, String ts, String parentTs) {
        var host = DOMAIN.matcher(teamDomain).matches() ? teamDomain + ".slack.com" : "slack.com";
        var message = "https://" + host + "/archives/" + channelId + "/p" + ts.replace(".", "");
        return parentTs == null ? message : message + "?thread_ts=" + parentTs + "&cid=" + channelId;
    }
}
