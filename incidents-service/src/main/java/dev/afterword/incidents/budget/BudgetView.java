package dev.afterword.incidents.budget;

import dev.afterword.incidents.people.PersonRef;
import dev.afterword.incidents.slo.SloBasis;
import dev.afterword.incidents.slo.SloPeriod;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an incident took of one error budget: as somebody recorded it, or else as it is computed by itself. Computed figures
 * are kept once the impact is over, or while there are impact windows, and follow each change of windows, cohorts, moments and
 * services.
 *
 * @param sloId id of the SLO
 * @param sloKey its key
 * @param sloName its name
 * @param service service that the SLO belongs to, or null
 * @param system system that the SLO belongs to, or null
 * @param basis what the SLO counts
 * @param period over which it holds
 * @param objective objective that was computed with, in percent
 * @param windowDays length of the window that was computed with
 * @param byEvents the share by events, or null where no events are known
 * @param byTime the share by time, or null where no time of impact is known
 * @param countedBy which of the two counts: the one of the SLO's basis wherever it is known
 * @param used part of the budget that the incident took; 1 is all of it; null where nothing is known
 * @param usedOfFourWeeks the same as part of a budget of four weeks, or null
 * @param muchUsed whether that is more than a fifth, at which a retrospective is due
 * @param recorded whether somebody recorded it; a recorded figure counts in the SLO's budget before the computed one
 * @param counts whether it counts in the SLO's budget; false for what was recorded of an exercise, of maintenance or of a
 *     near miss while it was something else
 * @param computed the computed figure that is kept, which counts where nobody recorded one; null where none is kept
 * @param minutesNow minutes that the impact windows or moments tell now, where the recorded ones came from there and are
 *     no longer the same: then it should be recorded again; null otherwise
 * @param note where the figures come from, or null
 * @param recordedAt when it was recorded, or null
 * @param recordedBy who recorded it, or null
 */
@Schema(name = "BudgetConsumption")
record BudgetView(
        UUID sloId,
        @Schema(examples = "SLO-3") String sloKey,
        String sloName,
        String service,
        String system,
        SloBasis basis,
        SloPeriod period,
        @Schema(examples = "99.9") BigDecimal objective,
        @Schema(examples = "28") int windowDays,
        EventsShareView byEvents,
        TimeShareView byTime,
        SloBasis countedBy,
        @Schema(examples = "0.431") Double used,
        @Schema(examples = "0.431") Double usedOfFourWeeks,
        boolean muchUsed,
        boolean recorded,
        boolean counts,
        ComputedBudgetView computed,
        @Schema(examples = "62") Double minutesNow,
        String note,
        Instant recordedAt,
        PersonRef recordedBy) {

    private static final double SAME_MINUTE = 1;

    /** This record beside what would be computed now; while the impact goes on, what nobody recorded is that. */
    BudgetView beside(BudgetView now) {
        if (recorded || now == null) {
            return recorded ? told(now) : this;
        }
        return now.byTime() != null && "now".equals(now.byTime().toMoment())
                ? now.with(computed, now.minutesNow)
                : this;
    }

    private BudgetView told(BudgetView computed) {
        var told = byTime == null || byTime.source() == MinutesSource.ENTERED ? null : byTime;
        var now = computed == null || computed.byTime() == null ? null : computed.byTime();
        return told == null || now == null || Math.abs(told.minutes() - now.minutes()) < SAME_MINUTE
                ? this
                : with(this.computed, now.minutes());
    }

    private BudgetView with(ComputedBudgetView kept, Double minutes) {
        return new BudgetView(
                sloId,
                sloKey,
                sloName,
                service,
                system,
                basis,
                period,
                objective,
                windowDays,
                byEvents,
                byTime,
                countedBy,
                used,
                usedOfFourWeeks,
                muchUsed,
                recorded,
                counts,
                kept,
                minutes,
                note,
                recordedAt,
                recordedBy);
    }
}
