package dev.afterword.incidents.chat.hook;

import java.util.regex.Pattern;

/** Ids as Slack makes them. */
final class SlackIds {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9]{1,60}");

    private SlackIds() {}

    /** The id, or null for anything else. */
    static String channel(String id) {
        return FORM.matcher(id).matches() ? id : null;
    }
}
