package dev.afterword.incidents.chat.delivery;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A wish to give an event up.
 *
 * @param reason why
 */
@Schema(name = "DiscardChatDelivery")
record DiscardChatRequest(@Schema(examples = "The channel is gone") @NotBlank @Size(max = 400) String reason) {}
