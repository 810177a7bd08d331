package dev.afterword.hookkit.delivery;

/** A genuine delivery whose connection is halted: it waits, without using up tries, until it is released. */
public final class HeldDeliveryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public HeldDeliveryException(String message) {
        super(message, null, false, false);
    }
}
