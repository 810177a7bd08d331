package dev.afterword.incidents.check;

import dev.afterword.incidents.people.PersonRef;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a check came to.
 *
 * @param id id
 * @param checkId the check
 * @param checkName what people call it
 * @param service key of the service that was checked
 * @param outcome PASS, FAIL, or SKIPPED where nobody looked
 * @param checkedAt when somebody or something looked
 * @param dueAt the date that it was for
 * @param note what was seen, or null
 * @param evidenceUrl where the evidence is, or null
 * @param reason why nobody looked, or null
 * @param incident the incident that the failure led to; null for none, or for one that the reader may not see
 * @param recordedBy who told
 * @param recordedAt when
 */
@Schema(name = "CheckResult")
record CheckResultView(
        UUID id,
        UUID checkId,
        @Schema(examples = "Ledger equals bank statement") String checkName,
        String service,
        CheckOutcome outcome,
        Instant checkedAt,
        Instant dueAt,
        String note,
        String evidenceUrl,
        String reason,
        LedToIncident incident,
        PersonRef recordedBy,
        Instant recordedAt) {

    /**
     * The incident that a failure led to.
     *
     * @param id id
     * @param key key
     * @param title title
     * @param status where it stands
     * @param opened whether this failure opened it; it was open before otherwise
     */
    @Schema(name = "CheckIncident")
    record LedToIncident(
            UUID id, @Schema(examples = "INC-42") String key, String title, String status, boolean opened) {}
}
