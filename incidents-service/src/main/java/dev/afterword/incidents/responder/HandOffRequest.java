package dev.afterword.incidents.responder;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Command to be handed over.
 *
 * @param toPersonId who takes it
 * @param summary where things stand, optional
 */
record HandOffRequest(
        @NotBlank @Size(max = 100) String toPersonId,
        @Size(max = 4000) @Schema(examples = "Rollback is running, customers are told; next look at 11:00")
                String summary) {}
