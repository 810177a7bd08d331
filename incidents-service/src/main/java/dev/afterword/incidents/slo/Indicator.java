package dev.afterword.incidents.slo;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A service level indicator: what is measured for an objective. Several of one objective make a composite, in which each
 * counts by its weight.
 *
 * @param name what it is called; once in an objective
 * @param description what it tells, or null
 * @param good when an event or a minute is good, or the query that counts it; or null
 * @param weight how much it counts beside the others, above 0 and up to 1,000; 1 unless told
 */
@Schema(name = "Indicator")
public record Indicator(
        @NotBlank @Size(max = 100) @Schema(examples = "latency") String name,
        @Size(max = 1000) String description,
        @Size(max = 2000) @Schema(examples = "answered within 300 ms, without a 5xx") String good,
        @Positive @DecimalMax("1000") @Digits(integer = 4, fraction = 3) @Schema(examples = "1") BigDecimal weight) {

    public Indicator {
        weight = weight == null ? BigDecimal.ONE : SloRules.plain(weight);
    }
}
