package dev.afterword.eventkit.codec;

/** A message is no event that we can read; trying again would not help. */
public class UnreadableEventException extends RuntimeException {

    UnreadableEventException(String message) {
        super(message);
    }

    UnreadableEventException(Throwable cause) {
        super(cause.getMessage(), cause);
    }
}
