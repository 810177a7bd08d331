package dev.afterword.incidents.slo;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What people say of an objective; a merge patch is applied to what was said before.
 *
 * @param name what is promised
 * @param description why, and what it leaves out; or null
 * @param basis whether it counts events or minutes
 * @param objective how much must be good, in percent, above 0 and below 100
 * @param period the time over which it holds
 * @param expectedEvents how many events a window has, for events whose number is not known when they fail; or null
 * @param indicators what is measured, one or more
 * @param team team that answers for it, or null
 * @param reviewOn day on which it is looked at again, or null
 */
@RegisterForReflection
@Schema(name = "EditSloRequest")
record EditSloRequest(
        @NotBlank @Size(max = 200) @Schema(examples = "Checkout answers") String name,
        @Size(max = 2000) String description,
        @NotNull SloBasis basis,
        @NotNull
                @DecimalMin(value = "0", inclusive = false)
                @DecimalMax(value = "100", inclusive = false)
                @Digits(integer = 3, fraction = 5)
                @Schema(examples = "99.9")
                BigDecimal objective,
        @NotNull SloPeriod period,
        @Positive @Max(1_000_000_000_000_000L) @Schema(examples = "1000000") Long expectedEvents,
        @NotEmpty @Size(max = 20) List<@NotNull @Valid Indicator> indicators,
        @Size(max = 100) @Schema(examples = "payments") String team,
        @Schema(examples = "2027-03-01") LocalDate reviewOn) {
    EditSloRequest {
        objective = objective == null ? null : SloRules.plain(objective);
    }
}
