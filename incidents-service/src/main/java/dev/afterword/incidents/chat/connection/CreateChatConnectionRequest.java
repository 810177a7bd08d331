package dev.afterword.incidents.chat.connection;

import dev.afterword.incidents.chat.ChatKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A chat to connect.
 *
 * @param name what people call it
 * @param kind SLACK or TEAMS
 * @param secret Slack: the signing secret of the app; Teams: the security token of the outgoing webhook, which is base64.
 *     The chat makes it, so it is never shown again
 */
@Schema(name = "CreateChatConnection")
record CreateChatConnectionRequest(
        @Schema(examples = "Slack of engineering") @NotBlank @Size(max = 100) String name,
        @NotNull @Schema(examples = "SLACK") ChatKind kind,
        @Schema(writeOnly = true)
                @NotNull
                @Size(min = 16, max = 500)
                @Pattern(regexp = "[\\x21-\\x7e]+", message = "must be printable ASCII without spaces")
                String secret) {

    @Override
    public String toString() {
        return "CreateChatConnectionRequest[" + name + " " + kind + "]";
    }
}
