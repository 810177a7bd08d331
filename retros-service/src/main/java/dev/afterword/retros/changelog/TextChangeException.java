package dev.afterword.retros.changelog;

/** A change that cannot be one; the message says why, to follow the name of what was sent. */
public class TextChangeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TextChangeException(String message) {
        super(message);
    }
}
