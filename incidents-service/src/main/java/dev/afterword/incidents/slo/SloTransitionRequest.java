package dev.afterword.incidents.slo;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An objective that is given up, or taken up again.
 *
 * @param to RETIRED or ACTIVE
 * @param reason why; needed to retire
 */
@Schema(name = "SloTransition")
record SloTransitionRequest(
        @NotNull SloStatus to,
        @Size(max = 2000) @Schema(examples = "Replaced by one of the whole system") String reason) {}
