package dev.afterword.incidents.budget;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Events as one indicator counted them.
 *
 * @param indicator name of the indicator
 * @param badEvents how many were bad
 * @param totalEvents how many the window has
 */
@Schema(name = "IndicatorEvents")
record IndicatorEvents(
        @NotBlank @Size(max = 100) @Schema(examples = "latency") String indicator,
        @NotNull @PositiveOrZero @Max(1_000_000_000_000_000L) @Schema(examples = "420") Long badEvents,
        @NotNull @Positive @Max(1_000_000_000_000_000L) @Schema(examples = "1000000") Long totalEvents) {

    double badPart() {
        return (double) badEvents / totalEvents;
    }
}
