package dev.afterword.incidents.chat.slackfile;

/** A file of which nothing can be read, or that is made to do harm; the message is for the person who uploaded it. */
public final class UnreadableExportException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnreadableExportException(String message) {
        super(message);
    }
}
