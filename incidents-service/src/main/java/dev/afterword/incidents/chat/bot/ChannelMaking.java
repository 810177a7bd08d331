package dev.afterword.incidents.chat.bot;

/** Whether incidents get a channel of their own. */
public enum ChannelMaking {
    /** None does. */
    NEVER,
    /** A channel that everybody in the workspace can read. */
    PUBLIC,
    /** A channel that only its members read. */
    PRIVATE
}
