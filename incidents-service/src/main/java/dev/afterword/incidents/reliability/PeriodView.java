package dev.afterword.incidents.reliability;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Incidents of the last days; exercises, maintenance and what was declined, called off or merged do not count.
 *
 * @param days how many days
 * @param incidents how many incidents happened
 * @param bySeverity how many of each severity; those with none are left out
 * @param impactMinutes minutes in which at least one of them hurt: overlapping ones count once
 * @param grayMinutes how many of these were gray alone: neither well nor worse
 * @param fromWindows how many incidents tell by their impact windows when they hurt
 * @param fromMoments how many have no window and tell by their moments
 * @param withoutTimes how many of them do not tell when they hurt, or are near misses, which hurt nobody, and are not in
 *     the minutes
 * @param acrossSystems how many named services of more than one system
 */
@Schema(name = "ReliabilityPeriod")
record PeriodView(
        @Schema(examples = "28") int days,
        int incidents,
        Map<String, Integer> bySeverity,
        double impactMinutes,
        double grayMinutes,
        int fromWindows,
        int fromMoments,
        int withoutTimes,
        int acrossSystems) {}
