package dev.afterword.incidents.message;

import dev.afterword.incidents.message.wording.MessageContent;
import dev.afterword.incidents.people.PersonRef;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One step of a message with the words it had then.
 *
 * @param id id
 * @param step what was done
 * @param status where the message stood after it
 * @param content what it said after it
 * @param reason why, or null
 * @param by who did it
 * @param at when
 */
@Schema(name = "MessageVersion")
record MessageVersionView(
        UUID id,
        @Schema(examples = "APPROVED") MessageVersion.Step step,
        MessageStatus status,
        MessageContent content,
        String reason,
        PersonRef by,
        Instant at) {}
