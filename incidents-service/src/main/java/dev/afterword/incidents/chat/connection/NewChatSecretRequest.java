package dev.afterword.incidents.chat.connection;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A second secret.
 *
 * @param secret what the chat has made
 */
@Schema(name = "NewChatSecret")
record NewChatSecretRequest(
        @Schema(writeOnly = true, examples = "8f742231b10e8888abcd99yyyzzz85a5")
                @NotNull
                @Size(min = 16, max = 500)
                @Pattern(regexp = "[\\x21-\\x7e]+", message = "must be printable ASCII without spaces")
                String secret) {

    @Override
    public String toString() {
        return "NewChatSecretRequest[]";
    }
}
