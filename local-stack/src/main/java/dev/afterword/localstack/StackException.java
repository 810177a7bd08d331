package dev.afterword.localstack;

import java.nio.file.Path;

/** A failure of the local stack in words that its user can act on. */
public class StackException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StackException(String message) {
        super(message);
    }

    public StackException(String message, Throwable cause) {
        super(message, cause);
    }

    static StackException withLog(String message, Path log) {
        String end = LogFile.lastLines(log, 8);
        return new StackException(message + "\n  log: " + log
                + (end.isBlank() ? "" : "\n" + end.indent(4).stripTrailing()));
    }
}
