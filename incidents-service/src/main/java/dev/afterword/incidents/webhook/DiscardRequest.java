package dev.afterword.incidents.webhook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A wish to give a delivery up.
 *
 * @param reason why
 */
@Schema(name = "DiscardDelivery")
public record DiscardRequest(@Schema(examples = "A test of the sender") @NotBlank @Size(max = 400) String reason) {}
