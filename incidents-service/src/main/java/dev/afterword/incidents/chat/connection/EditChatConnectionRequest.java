package dev.afterword.incidents.chat.connection;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What of a connection can be edited; its kind cannot, since its address names it.
 *
 * @param name what people call it
 * @param state ACTIVE, or PAUSED: commands are answered with that and change nothing, events are kept for later
 */
@RegisterForReflection
@Schema(name = "EditChatConnection")
record EditChatConnectionRequest(
        @Schema(examples = "Slack of engineering") @NotBlank @Size(max = 100) String name, ChatConnectionState state) {}
