package dev.afterword.incidents.chat.slack;

import java.time.Duration;
import java.util.Optional;

/** A call that Slack did not carry out, or whose answer never came; the kind says what may be done about it. */
public final class SlackFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What to do next. */
    public enum Kind {
        /** The token is refused or may not do this: nothing works until somebody gives a better one. */
        AUTH,
        /** Slack asks for a pause. */
        LIMITED,
        /** No answer, or a failure inside: the call may have been carried out all the same. */
        UNAVAILABLE,
        /** Slack will say the same again: a person must look. */
        REFUSED
    }

    private final Kind kind;
    private final String code;
    private final transient Duration retryAfter;

    SlackFailure(Kind kind, String code, String message, Duration retryAfter, Throwable cause) {
        super(message, cause, false, false);
        this.kind = kind;
        this.code = code;
        this.retryAfter = retryAfter;
    }

    static SlackFailure noAnswer(Throwable cause) {
        return new SlackFailure(Kind.UNAVAILABLE, "no_answer", "Slack does not answer.", null, cause);
    }

    static SlackFailure foreignAddress() {
        return new SlackFailure(Kind.REFUSED, "foreign_address", "The address for answers is not Slack's.", null, null);
    }

    public Kind kind() {
        return kind;
    }

    /** Slack's own word for what is wrong, such as {@code name_taken}. */
    public String code() {
        return code;
    }

    /** How long Slack asks to wait. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
