package dev.afterword.incidents.budget;

import dev.afterword.incidents.slo.SloBasis;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was computed by itself from impact windows, cohorts and moments when one of them last changed.
 *
 * @param byEvents part of the budget by the events that cohorts say failed, or null where they say nothing
 * @param byTime part of the budget by minutes, or null where no time of impact is known
 * @param countedBy which of the two it is
 * @param used part of the budget; 1 is all of it
 * @param usedOfFourWeeks the same as part of a budget of four weeks
 * @param at when it was computed
 */
@Schema(name = "ComputedBudget")
record ComputedBudgetView(
        @Schema(examples = "0.431") Double byEvents,
        @Schema(examples = "0.372") Double byTime,
        SloBasis countedBy,
        @Schema(examples = "0.431") double used,
        @Schema(examples = "0.431") double usedOfFourWeeks,
        Instant at) {}
