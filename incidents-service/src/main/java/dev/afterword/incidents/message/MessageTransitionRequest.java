package dev.afterword.incidents.message;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A step of a message.
 *
 * @param to APPROVED, SENT or WITHDRAWN
 * @param reason why, needed to withdraw
 */
@Schema(name = "MessageTransition")
record MessageTransitionRequest(
        @NotNull @Schema(examples = "APPROVED") MessageStatus to,
        @Size(max = 2000) @Schema(examples = "The cause was another one") String reason) {}
