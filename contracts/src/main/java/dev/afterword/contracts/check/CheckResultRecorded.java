package dev.afterword.contracts.check;

import dev.afterword.contracts.Access;
import java.time.Instant;
import java.util.UUID;

/**
 * A check was performed, or left out with a reason.
 *
 * @param id id of the check
 * @param name what people call it
 * @param service key of the service whose data or behaviour is checked
 * @param resultId id of the result
 * @param outcome PASS, FAIL or SKIPPED
 * @param checkedAt when it was performed
 * @param note what was seen, or null
 * @param evidenceUrl where the evidence is, or null
 * @param reason why it was skipped, or null
 * @param dueAt when it is due next
 * @param access who may see it
 */
public record CheckResultRecorded(
        UUID id,
        String name,
        String service,
        UUID resultId,
        String outcome,
        Instant checkedAt,
        String note,
        String evidenceUrl,
        String reason,
        Instant dueAt,
        Access access)
        implements CheckEvent {}
