package dev.afterword.incidents.task;

import dev.afterword.incidents.people.PersonRef;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that one person does during the response.
 *
 * @param id id
 * @param text what is to be done
 * @param person the one person who does it
 * @param status where it stands
 * @param allowedTransitions where it may go now
 * @param reason why it was canceled or taken up again, or null
 * @param dueAt when it is wanted, or null
 * @param createdBy who gave it
 * @param createdAt when it was given
 * @param endedAt when it was done or canceled, or null
 * @param updatedAt when it last changed
 * @param version what ETag and If-Match carry
 */
@Schema(name = "IncidentTask")
record TaskView(
        UUID id,
        String text,
        PersonRef person,
        TaskStatus status,
        List<TaskStatus> allowedTransitions,
        String reason,
        Instant dueAt,
        PersonRef createdBy,
        Instant createdAt,
        Instant endedAt,
        Instant updatedAt,
        long version) {}
