package dev.afterword.incidents.chat;

import java.util.Locale;

/** Which chat: SLACK (an app with slash command, interactivity and events) or TEAMS (an outgoing webhook). */
public enum ChatKind {
    SLACK,
    TEAMS;

    /** The word in the address of its hook, and in imported entries. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
