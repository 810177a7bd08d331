package dev.afterword.incidents.reliability;

import dev.afterword.incidents.slo.ReviewState;
import dev.afterword.incidents.slo.SloBasis;
import dev.afterword.incidents.slo.SloPeriod;
import dev.afterword.incidents.slo.SloView;
import dev.afterword.incidents.slo.SloWindow;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The error budget of an SLO in its present window. Incidents that the reader may see
 * count, recorded or computed, with what of their impact lies in the window; those that go on count until now. Exercises,
 * maintenance, near misses and what was declined, called off or merged do not.
 *
 * @param id id of the SLO
 * @param key its key
 * @param name its name
 * @param service service that it belongs to, or null
 * @param system system that it belongs to, or null
 * @param basis what it counts
 * @param period over which it holds
 * @param objective how much must be good, in percent
 * @param reviewOn when it is looked at again, or null
 * @param reviewState whether that is planned, near or past
 * @param windowFrom when the window began
 * @param windowTo when it ends; now where it rolls
 * @param allowedMinutes minutes that may be bad in the window, or null where it counts events
 * @param allowedEvents events that may be bad in the window, or null where that is not known
 * @param used part of the budget that incidents took; 1 is all of it, and it may be more
 * @param remaining what is left of it; below 0 where more is gone than there was
 * @param burn how fast it goes: 1 uses it up exactly at the end of the window
 * @param incidents how many incidents took something
 */
@Schema(name = "BudgetState")
record BudgetStateView(
        UUID id,
        @Schema(examples = "SLO-3") String key,
        String name,
        String service,
        String system,
        SloBasis basis,
        SloPeriod period,
        @Schema(examples = "99.9") BigDecimal objective,
        LocalDate reviewOn,
        ReviewState reviewState,
        Instant windowFrom,
        Instant windowTo,
        @Schema(examples = "40.32") Double allowedMinutes,
        @Schema(examples = "1000") Double allowedEvents,
        @Schema(examples = "0.431") double used,
        @Schema(examples = "0.569") double remaining,
        @Schema(examples = "0.431") double burn,
        int incidents) {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final double MINUTES_OF_A_DAY = 24 * 60;

    /** With what incidents took of its present window. */
    static BudgetStateView of(SloView slo, List<ConsumptionView> consumed, Instant now) {
        var window = slo.period().at(now);
        var used = consumed.stream().mapToDouble(ConsumptionView::used).sum();
        return new BudgetStateView(
                slo.id(),
                slo.key(),
                slo.name(),
                slo.service(),
                slo.system(),
                slo.basis(),
                slo.period(),
                slo.objective(),
                slo.reviewOn(),
                slo.reviewState(),
                window.from(),
                window.to(),
                slo.basis() == SloBasis.TIME ? allowance(slo) * window.days() * MINUTES_OF_A_DAY : null,
                allowedEvents(slo),
                used,
                1 - used,
                burn(used, window, now),
                consumed.size());
    }

    private static double burn(double used, SloWindow window, Instant now) {
        return used / window.elapsed(now);
    }

    private static Double allowedEvents(SloView slo) {
        return slo.expectedEvents() == null ? null : allowance(slo) * slo.expectedEvents();
    }

    private static double allowance(SloView slo) {
        return ALL.subtract(slo.objective()).divide(ALL).doubleValue();
    }
}
