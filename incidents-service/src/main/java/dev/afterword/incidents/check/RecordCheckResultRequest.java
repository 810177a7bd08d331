package dev.afterword.incidents.check;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a check came to.
 *
 * @param outcome PASS, FAIL, or SKIPPED where nobody looked
 * @param checkedAt when somebody or something looked, now unless told; a year ago at most
 * @param note what was seen, optional
 * @param evidenceUrl where the evidence is, optional
 * @param reason why nobody looked, for SKIPPED only and needed there
 */
@Schema(name = "RecordCheckResult")
record RecordCheckResultRequest(
        @NotNull @Schema(examples = "FAIL") CheckOutcome outcome,
        @Schema(examples = "2026-03-02T08:20:00Z") Instant checkedAt,
        @Size(max = 2000) @Schema(examples = "14 bookings of 1 March are missing in the ledger") String note,
        @Size(max = 1000)
                @Pattern(
                        regexp = "https?://[^\\s\"<>]+",
                        message = "must be an address that begins with http:// or https://")
                @Schema(examples = "https://reports.example.com/ledger/2026-03-02")
                String evidenceUrl,
        @Size(max = 2000) @Schema(examples = "The bank sent no statement on a holiday") String reason) {

    RecordCheckResultRequest {
        note = note == null || note.isBlank() ? null : note.strip();
        reason = reason == null || reason.isBlank() ? null : reason.strip();
    }

    /** What the fields must be to each other. */
    void check() {
        if (outcome == CheckOutcome.SKIPPED && reason == null) {
            throw CheckProblems.reasonNeeded("skip a check");
        }
        if (outcome != CheckOutcome.SKIPPED && reason != null) {
            throw CheckProblems.reasonForSkippedOnly();
        }
    }
}
