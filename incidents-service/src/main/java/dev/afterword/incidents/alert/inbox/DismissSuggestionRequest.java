package dev.afterword.incidents.alert.inbox;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a suggestion is let be.
 *
 * @param reason why
 */
@Schema(name = "DismissSuggestion")
record DismissSuggestionRequest(
        @Schema(examples = "A planned test of the load balancer") @NotBlank @Size(max = 500) String reason) {}
