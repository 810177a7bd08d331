package dev.afterword.incidents.chat.room;

import java.util.Locale;

/**
 * An incident as a channel may say it.
 *
 * @param key human key
 * @param title one line
 * @param status where it stands
 * @param severity how bad
 * @param commander name of who has command, or null
 * @param restricted whether only its audience may see it
 * @param facts what of it the topic depends on
 */
record RoomIncident(
        String key, String title, String status, String severity, String commander, boolean restricted, String facts) {

    private static final int LONGEST_NAME = 80;

    /** One line under the channel's name, within Slack's 250 characters. */
    String topic(String address) {
        return String.join(" · ", severity, status.toLowerCase(Locale.ROOT), commanded(), address);
    }

    /** What the channel is for; the mark says that it is this incident's and no other's. */
    String purpose(String address, String mark) {
        return key + " in Afterword: " + address + " (" + mark + ")";
    }

    /** What is said first; a restricted incident's title stays where its readers are. */
    String opening() {
        var what = restricted ? "" : ": " + title;
        return "This channel is about " + key + what + "\n" + severity + ", " + status.toLowerCase(Locale.ROOT) + ". "
                + commanded() + "\nCommands such as /incident update need no key here, and a pinned message is kept"
                + " in the timeline.";
    }

    private String commanded() {
        return commander == null ? "Nobody is in command" : "In command: " + shortened(commander);
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
    }
}
