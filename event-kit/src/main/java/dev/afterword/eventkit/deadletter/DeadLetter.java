package dev.afterword.eventkit.deadletter;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A message that could not be applied, without its data.
 *
 * @param id id to replay it by
 * @param topic topic it came from
 * @param partition partition it came from
 * @param offset offset it came from
 * @param type CloudEvents type, or null when it named none
 * @param reason why it could not be applied
 * @param failedAt when it was put aside
 * @param replayedAt when it was last replayed, or null
 */
@Schema(description = "A message that could not be applied, without its data.")
public record DeadLetter(
        UUID id,
        String topic,
        int partition,
        long offset,
        String type,
        String reason,
        Instant failedAt,
        Instant replayedAt) {}
