package dev.afterword.hookkit.delivery;

/** A genuine delivery that makes no sense; trying again would not help. */
public final class UnreadableDeliveryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnreadableDeliveryException(String message) {
        super(message, null, false, false);
    }
}
