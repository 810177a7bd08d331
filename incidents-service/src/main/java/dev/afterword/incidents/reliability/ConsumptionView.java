package dev.afterword.incidents.reliability;

import dev.afterword.incidents.budget.BudgetUse;
import dev.afterword.incidents.slo.SloView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What one incident took of a budget.
 *
 * @param sloId id of the SLO
 * @param incidentId id of the incident
 * @param incidentKey its key
 * @param incidentTitle its title
 * @param used part of the budget of the present window that the impact within this window took; 1 is all of it
 * @param usedAltogether the same of its whole impact, whenever that was
 * @param consumedAt when its impact began; that may be before the window
 * @param goesOn whether it takes more with each minute; it counts until now
 */
@Schema(name = "BudgetUse")
record ConsumptionView(
        UUID sloId,
        UUID incidentId,
        @Schema(examples = "INC-42") String incidentKey,
        String incidentTitle,
        @Schema(examples = "0.431") double used,
        @Schema(examples = "0.62") double usedAltogether,
        Instant consumedAt,
        boolean goesOn) {

    /** What incidents took of the present window of an objective; those that took nothing of it are left out. */
    static List<ConsumptionView> of(SloView slo, List<BudgetUse> uses, Instant now) {
        var window = slo.period().at(now);
        return uses.stream()
                .filter(use -> use.sloId().equals(slo.id()))
                .map(use -> new ConsumptionView(
                        use.sloId(),
                        use.incidentId(),
                        use.incidentKey(),
                        use.incidentTitle(),
                        use.within(window),
                        use.share(),
                        use.begin(),
                        use.goesOn()))
                .filter(use -> use.used() > 0)
                .toList();
    }
}
