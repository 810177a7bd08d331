package dev.afterword.contracts.incident;

import dev.afterword.contracts.PersonRef;
import java.time.Instant;
import java.util.UUID;

/**
 * A task of the response was given to somebody, went to somebody else, or changed its state. It is no follow-up: those
 * are action items.
 *
 * @param incident the incident after the change
 * @param taskId id of the task
 * @param text what is to be done
 * @param person the one person who does it
 * @param status OPEN, IN_PROGRESS, DONE or CANCELED
 * @param dueAt when it is wanted, or null
 * @param reason why it was canceled or taken up again, or null
 */
public record IncidentTaskChanged(
        IncidentSnapshot incident,
        UUID taskId,
        String text,
        PersonRef person,
        String status,
        Instant dueAt,
        String reason)
        implements IncidentEvent {}
