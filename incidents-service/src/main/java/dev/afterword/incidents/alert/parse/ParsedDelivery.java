package dev.afterword.incidents.alert.parse;

import java.util.List;

/**
 * What a delivery says.
 *
 * @param lockKey deliveries with the same one are applied one after another
 * @param contentKey the same for two deliveries that say the same; null where the sender gives nothing to tell by
 * @param alerts what is said of which alert
 * @param heldBack how many more alerts of its group the sender left out, or null where it does not say
 */
public record ParsedDelivery(String lockKey, String contentKey, List<ObservedAlert> alerts, Long heldBack) {

    /** Of a sender that does not say whether it left any out. */
    ParsedDelivery(String lockKey, String contentKey, List<ObservedAlert> alerts) {
        this(lockKey, contentKey, alerts, null);
    }

    /** About one alert. */
    static ParsedDelivery of(String contentKey, ObservedAlert alert) {
        return new ParsedDelivery(alert.externalId(), contentKey, List.of(alert));
    }

    /** In words, for the list of deliveries; empty where nothing was left out. */
    public String leftOut() {
        return heldBack == null || heldBack == 0 ? "" : "; the sender left " + heldBack + " more out";
    }
}
