package dev.afterword.actions.tracker.jira;

import java.time.Duration;
import java.util.Optional;

/** A call that Jira did not carry out, or whose answer never came; the kind says what may be done about it. */
public final class JiraFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What to do next. */
    public enum Kind {
        /** The token is refused: nothing works until it is replaced. */
        AUTH,
        /** Jira will say the same again: a person must look. */
        REFUSED,
        /** Every call of this connection must wait. */
        CONNECTION_LIMITED,
        /** This kind of call, or this issue, must wait. */
        LIMITED,
        /** No answer, or a failure inside: the call may have been carried out all the same. */
        UNAVAILABLE
    }

    private final Kind kind;
    private final int status;
    private final transient Duration retryAfter;

    JiraFailure(Kind kind, int status, String message, Duration retryAfter) {
        this(kind, status, message, retryAfter, null);
    }

    private JiraFailure(Kind kind, int status, String message, Duration retryAfter, Throwable cause) {
        super(message, cause, false, false);
        this.kind = kind;
        this.status = status;
        this.retryAfter = retryAfter;
    }

    static JiraFailure noAnswer(Throwable cause) {
        return new JiraFailure(Kind.UNAVAILABLE, 0, "Jira does not answer.", null, cause);
    }

    public Kind kind() {
        return kind;
    }

    /** HTTP status, 0 where none came. */
    public int status() {
        return status;
    }

    /** How long Jira asks to wait. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
