package dev.afterword.incidents.alert.parse;

import java.util.List;

/**
 * What a delivery says.
 *
 * @param lockKey deliveries with the same one are applied one after another
 * @param contentKey the same for two deliveries that say the same; null where the sender gives nothing to tell by
 * @param alerts what is said of which alert
 */
public record ParsedDelivery(String lockKey, String contentKey, List<ObservedAlert> alerts) {

    /** About one alert. */
    static ParsedDelivery of(String contentKey, ObservedAlert alert) {
        return new ParsedDelivery(alert.externalId(), contentKey, List.of(alert));
    }
}
