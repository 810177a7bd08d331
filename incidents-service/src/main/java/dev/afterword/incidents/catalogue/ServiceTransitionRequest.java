package dev.afterword.incidents.catalogue;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A service that is taken out of use, or comes back.
 *
 * @param to RETIRED or ACTIVE
 * @param reason why; needed to retire
 */
@Schema(name = "ServiceTransition")
record ServiceTransitionRequest(
        @NotNull ServiceStatus to, @Size(max = 2000) @Schema(examples = "Replaced by checkout-v2") String reason) {}
