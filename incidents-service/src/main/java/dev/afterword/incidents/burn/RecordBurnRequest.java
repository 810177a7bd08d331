package dev.afterword.incidents.burn;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How fast an error budget burns, as monitoring sees it.
 *
 * @param burnRate bad part of the events (or of the time) by the part that may be bad: at 1 the budget lasts exactly for its
 *     window, at 14.4 a fiftieth of 30 days' budget is gone in an hour
 * @param minutes over how many minutes that was seen, 1 to 43,200
 * @param observedAt when those minutes ended, now unless told; a week ago at most
 * @param note what was seen, optional
 * @param evidenceUrl where it can be looked at, optional
 */
@Schema(name = "RecordBurn")
record RecordBurnRequest(
        @NotNull @DecimalMin("0") @DecimalMax("1000000") @Schema(examples = "14.4") Double burnRate,
        @NotNull @Min(1) @Max(43_200) @Schema(examples = "60") Integer minutes,
        @Schema(examples = "2026-03-02T09:50:00Z") Instant observedAt,
        @Size(max = 2000) @Schema(examples = "5xx of checkout, both regions") String note,
        @Size(max = 1000)
                @Pattern(
                        regexp = "https?://[^\\s\"<>]+",
                        message = "must be an address that begins with http:// or https://")
                @Schema(examples = "https://grafana.example.com/d/slo-checkout")
                String evidenceUrl) {

    RecordBurnRequest {
        note = note == null || note.isBlank() ? null : note.strip();
    }
}
