package dev.afterword.incidents.slo;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A review that was held.
 *
 * @param note what came of it, optional
 * @param nextReviewOn day of the next one, not before today; null for none
 */
@Schema(name = "SloReview")
record SloReviewRequest(
        @Size(max = 2000) @Schema(examples = "Objective stays; latency counts twice from now on") String note,
        @Schema(examples = "2027-06-01") LocalDate nextReviewOn) {}
