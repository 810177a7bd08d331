package dev.afterword.incidents.sourcefile;

/** A file of which nothing can be read; the message is for the person who uploaded it. */
public final class UnreadableFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnreadableFileException(String message) {
        super(message);
    }
}
