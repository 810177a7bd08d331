package dev.afterword.incidents.chat.bot;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A token to speak with.
 *
 * @param token the bot user's OAuth token of the app, which begins with xoxb-; it is kept encrypted and never shown again
 */
@Schema(name = "ChatBotToken")
record BotTokenRequest(
        @Schema(writeOnly = true, examples = "xoxb-1234567890-abcdefghijkl")
                @NotNull
                @Size(min = 20, max = 500)
                @Pattern(regexp = "xox[a-z.]*-[\\x21-\\x7e]+", message = "must be a bot token, which begins with xoxb-")
                String token) {

    @Override
    public String toString() {
        return "BotTokenRequest[]";
    }
}
