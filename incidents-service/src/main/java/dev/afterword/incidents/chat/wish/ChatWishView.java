package dev.afterword.incidents.chat.wish;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that is wished for in a chat.
 *
 * @param id id
 * @param kind CHANNEL for an incident, OPENING message in it, its TOPIC, a MEMBER, a NUDGE for a promised update, or a REMINDER
 *     of a check or a review that is due
 * @param incidentId incident, or null for a reminder
 * @param incidentKey its key, or null
 * @param subject id of the channel for OPENING and TOPIC, of the user for MEMBER, of the message for NUDGE, check or slo with its id and date
 *     for REMINDER, else empty
 * @param state PENDING and CLAIMED wait, DONE is done, FAILED waits for a person
 * @param attempts how often it was tried
 * @param note what the chat said, or why nothing was to be done, or null
 * @param createdAt since when it is wished for
 * @param updatedAt when it was last tried
 */
@Schema(name = "ChatWish")
record ChatWishView(
        UUID id,
        @Schema(examples = "CHANNEL") String kind,
        UUID incidentId,
        @Schema(examples = "INC-42") String incidentKey,
        @Schema(examples = "C024BE91L") String subject,
        ChatWishState state,
        int attempts,
        @Schema(examples = "Slack says: restricted_action.") String note,
        Instant createdAt,
        Instant updatedAt) {}
