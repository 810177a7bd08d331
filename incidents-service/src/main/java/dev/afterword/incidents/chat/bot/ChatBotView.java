package dev.afterword.incidents.chat.bot;

import dev.afterword.incidents.people.PersonRef;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The bot of a connection as administrators see it; its token is never shown.
 *
 * @param tokenSet whether it has a token; without one it does nothing
 * @param tokenSetAt since when, or null
 * @param tokenSetBy who gave it, or null
 * @param workspaceName name of the workspace that the token is of, or null
 * @param trouble why Slack refuses the token, or null; what is wished for waits until there is a better one
 * @param pausedUntil until when Slack wants to be left alone, or null
 * @param settings what it does
 * @param version what ETag and If-Match carry
 */
@Schema(name = "ChatBot")
record ChatBotView(
        boolean tokenSet,
        Instant tokenSetAt,
        PersonRef tokenSetBy,
        @Schema(examples = "Example Inc.") String workspaceName,
        @Schema(examples = "The bot token lacks the scope channels:manage.") String trouble,
        Instant pausedUntil,
        ChatBotSettings settings,
        long version) {

    static ChatBotView of(ChatBot bot, Instant now) {
        return new ChatBotView(
                bot.sealed != null,
                bot.tokenSetAt,
                bot.tokenSetBy,
                bot.sealed == null ? null : bot.workspaceName,
                bot.trouble,
                bot.pausedUntil != null && bot.pausedUntil.isAfter(now) ? bot.pausedUntil : null,
                bot.settings(),
                bot.version);
    }
}
