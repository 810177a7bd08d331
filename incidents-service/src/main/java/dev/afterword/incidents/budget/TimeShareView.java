package dev.afterword.incidents.budget;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Minutes × fraction affected ÷ allowed minutes.
 *
 * @param minutes minutes of impact
 * @param fractionAffected part that was affected over all of them, 0 to 1
 * @param allowedMinutes minutes that may be bad in the window
 * @param source where the minutes come from
 * @param byLevel of which levels the minutes are made, gray included; empty where no impact windows tell
 * @param spans of how many stretches of impact the minutes are made; 0 where somebody entered them
 * @param fromMoment moment that they count from, or null where windows tell or somebody entered them
 * @param toMoment moment that they count to, now while the impact goes on, or null where windows tell or somebody
 *     entered them
 * @param from when that was, or null
 * @param to when that was, or null
 * @param used part of the budget; 1 is all of it, and it may be more
 */
@Schema(name = "BudgetByTime")
record TimeShareView(
        @Schema(examples = "50") double minutes,
        @Schema(examples = "0.3") double fractionAffected,
        @Schema(examples = "40.32") double allowedMinutes,
        MinutesSource source,
        List<LevelMinutesView> byLevel,
        int spans,
        @Schema(examples = "impactStarted") String fromMoment,
        @Schema(examples = "mitigated") String toMoment,
        Instant from,
        Instant to,
        @Schema(examples = "0.372") double used) {}
