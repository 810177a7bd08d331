package dev.afterword.incidents.budget;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an incident took of an error budget; everything may be left out, then it is computed from when the impact was.
 *
 * @param badEvents events that were bad, at most as many as there are
 * @param totalEvents events of a whole window; those that the SLO expects unless told
 * @param byIndicator bad events as each indicator counted them, for an SLO with several; instead of the two above
 * @param minutes minutes of impact; from the impact windows unless told, or from the incident's moments where there is no
 *     window
 * @param fractionAffected part of the traffic or of the customers that was affected, 0 to 1; as the
 *     windows say unless told, or all
 * @param note where the figures come from, optional
 */
@Schema(name = "RecordBudget")
record RecordBudgetRequest(
        @PositiveOrZero @Max(1_000_000_000_000_000L) @Schema(examples = "431") Long badEvents,
        @Positive @Max(1_000_000_000_000_000L) @Schema(examples = "1000000") Long totalEvents,
        @Size(max = 20) List<@NotNull @Valid IndicatorEvents> byIndicator,
        @DecimalMin("0") @DecimalMax("1000000") @Schema(examples = "50") Double minutes,
        @DecimalMin("0") @DecimalMax("1") @Schema(examples = "0.3") Double fractionAffected,
        @Size(max = 2000) @Schema(examples = "Counted at the edge, 5xx alone") String note) {

    RecordBudgetRequest {
        byIndicator = byIndicator == null ? List.of() : byIndicator;
    }

    static final RecordBudgetRequest NOTHING = new RecordBudgetRequest(null, null, null, null, null, null);
}
