package dev.afterword.incidents.check;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A check that is given up, or taken up again.
 *
 * @param to RETIRED or ACTIVE
 * @param reason why; needed to retire
 */
@Schema(name = "CheckTransition")
record CheckTransitionRequest(
        @NotNull CheckStatus to, @Size(max = 2000) @Schema(examples = "A constraint proves it now") String reason) {}
