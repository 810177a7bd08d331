package dev.afterword.incidents.chat.room;

/** What is wished for. */
enum ChatWishKind {
    /** A channel for an incident. */
    CHANNEL,
    /** The first message in it. */
    OPENING,
    /** A topic that says how the incident stands. */
    TOPIC,
    /** Somebody in the channel, or out of it. */
    MEMBER,
    /** Words in the channel that a promised update did not come. */
    NUDGE,
    /** Words in a team's channel that a check is overdue or an objective to be reviewed. */
    REMINDER,
    /** An answer at an address that the chat gave for it. */
    ANSWER,
    /** Words in a channel that one person alone sees. */
    WHISPER,
    /** What came of a form, in the form. */
    FORM;

    /** Whether it is worth nothing once the moment is over, so that nobody is asked about it. */
    boolean isCourtesy() {
        return this == ANSWER || this == WHISPER || this == FORM;
    }
}
