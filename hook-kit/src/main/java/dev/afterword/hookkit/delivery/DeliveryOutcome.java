package dev.afterword.hookkit.delivery;

/**
 * What became of a delivery.
 *
 * @param applied whether it changed anything
 * @param note why not, or what, in words for a person
 */
public record DeliveryOutcome(boolean applied, String note) {

    public static DeliveryOutcome applied(String note) {
        return new DeliveryOutcome(true, note);
    }

    public static DeliveryOutcome ignored(String note) {
        return new DeliveryOutcome(false, note);
    }

    String state() {
        return applied ? "APPLIED" : "IGNORED";
    }
}
