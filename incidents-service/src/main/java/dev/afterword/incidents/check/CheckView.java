package dev.afterword.incidents.check;

import dev.afterword.incidents.incident.Severity;
import dev.afterword.incidents.people.PersonRef;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A correctness check.
 *
 * @param id id
 * @param name what people call it
 * @param service key of the service whose data or behaviour is checked
 * @param subject what must be right
 * @param instructions how to look, or null
 * @param everyDays days from one date to the next
 * @param timeOfDay when on that day
 * @param timeZone zone of timeOfDay
 * @param ownerTeam team that sees to it, or null
 * @param owner person who sees to it, or null
 * @param severity how bad an incident is that a failure opens
 * @param status whether it is still performed
 * @param retiredReason why it is not, or null
 * @param dueAt when it is due next
 * @param dueState how near that is
 * @param remindedAt when somebody was reminded of this date, or null
 * @param lastOutcome what it came to last, of the results that the reader may see: a failure that led to a restricted incident
 *     is there for those alone who may see that; null where nobody has looked yet
 * @param lastCheckedAt when that was, or null
 * @param allowedTransitions where it can go from here
 * @param createdBy who set it up
 * @param createdAt when
 * @param updatedAt when it last changed
 * @param version what ETag and If-Match carry
 */
@Schema(name = "Check")
record CheckView(
        UUID id,
        String name,
        String service,
        String subject,
        String instructions,
        int everyDays,
        @Schema(examples = "09:00") String timeOfDay,
        @Schema(examples = "Europe/Berlin") String timeZone,
        String ownerTeam,
        PersonRef owner,
        Severity severity,
        CheckStatus status,
        String retiredReason,
        Instant dueAt,
        DueState dueState,
        Instant remindedAt,
        CheckOutcome lastOutcome,
        Instant lastCheckedAt,
        List<CheckStatus> allowedTransitions,
        PersonRef createdBy,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    /** The check with what it came to last, as far as the reader may see it. */
    CheckView with(CheckOutcome outcome, Instant checkedAt) {
        return new CheckView(
                id,
                name,
                service,
                subject,
                instructions,
                everyDays,
                timeOfDay,
                timeZone,
                ownerTeam,
                owner,
                severity,
                status,
                retiredReason,
                dueAt,
                dueState,
                remindedAt,
                outcome,
                checkedAt,
                allowedTransitions,
                createdBy,
                createdAt,
                updatedAt,
                version);
    }
}
