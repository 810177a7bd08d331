package dev.afterword.incidents.chat.connection;

import dev.afterword.hookkit.delivery.DeliveryHealth;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a connection does.
 *
 * @param lastRequestAt when the last genuine request came, to the minute, or null
 * @param lastEventAt when the last event was kept for work, or null
 * @param waiting events that are kept and not finished with
 * @param refused requests refused for a missing, wrong or stale signature, for too many at once or too many bytes
 * @param lastRefusedAt when the last one was, or null
 * @param refusals how many for which reason, the latest first
 * @param states how many events are in which state
 * @param botTrouble why Slack refuses the bot token, or null; what is wished for waits until there is a better one
 * @param botPausedUntil until when Slack wants to be left alone, or null
 */
@Schema(name = "ChatHealth")
record ChatHealthView(
        Instant lastRequestAt,
        Instant lastEventAt,
        long waiting,
        long refused,
        Instant lastRefusedAt,
        List<Refusal> refusals,
        Map<String, Long> states,
        @Schema(examples = "The bot token lacks the scope channels:manage.") String botTrouble,
        Instant botPausedUntil) {

    /**
     * What was refused for one reason.
     *
     * @param reason unsigned, malformed-signature, wrong-signature, stale-timestamp, no-timestamp, too-many or too-large
     * @param count how many
     * @param lastAt when the last one was
     */
    @Schema(name = "ChatRefusal")
    record Refusal(String reason, long count, Instant lastAt) {}

    static ChatHealthView of(
            ChatConnectionView connection,
            DeliveryHealth health,
            ChatConnectionRepository.BotTrouble bot,
            Instant now) {
        return new ChatHealthView(
                connection.secrets().stream()
                        .map(ChatConnectionView.Secret::lastUsedAt)
                        .filter(Objects::nonNull)
                        .max(Instant::compareTo)
                        .orElse(null),
                health.lastReceivedAt(),
                health.waiting(),
                health.rejected(),
                health.lastRejectedAt(),
                health.refusals().stream()
                        .map(refusal -> new Refusal(refusal.reason(), refusal.count(), refusal.lastAt()))
                        .toList(),
                health.states(),
                bot.reason(),
                bot.pausedUntil() != null && bot.pausedUntil().isAfter(now) ? bot.pausedUntil() : null);
    }
}
