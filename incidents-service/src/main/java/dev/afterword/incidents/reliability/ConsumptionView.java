package dev.afterword.incidents.reliability;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What one incident took of a budget.
 *
 * @param sloId id of the SLO
 * @param incidentId id of the incident
 * @param incidentKey its key
 * @param incidentTitle its title
 * @param used part of the budget
 * @param consumedAt when its impact began
 */
@Schema(name = "BudgetUse")
record ConsumptionView(
        UUID sloId,
        UUID incidentId,
        @Schema(examples = "INC-42") String incidentKey,
        String incidentTitle,
        @Schema(examples = "0.431") double used,
        Instant consumedAt) {}
