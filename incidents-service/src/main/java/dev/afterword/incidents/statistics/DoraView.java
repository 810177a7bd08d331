package dev.afterword.incidents.statistics;

import dev.afterword.incidents.estimate.Interval;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Incidents beside delivery. Delivery is told of recorded changes; without a deployment in the period none of its five
 * measures is shown rather than some.
 *
 * @param period what is counted
 * @param referenceClass which incidents, in words
 * @param incidents incidents of the period
 * @param incidentsPerWeek how many a week
 * @param incidentsPerWeekInterval its exact 95 % interval
 * @param timeToMitigate how long mitigation took, from detection, of each severity for itself, the worst first
 * @param deliveryKnown whether deployments were recorded; false means that the five measures cannot be told
 * @param deliveryUnknownBecause why not, or null
 * @param delivery the five measures of delivery, or null
 */
@Schema(name = "DoraPairing")
record DoraView(
        Period period,
        String referenceClass,
        long incidents,
        double incidentsPerWeek,
        Interval incidentsPerWeekInterval,
        List<DurationStatistics> timeToMitigate,
        boolean deliveryKnown,
        String deliveryUnknownBecause,
        DeliveryStatistics delivery) {}
