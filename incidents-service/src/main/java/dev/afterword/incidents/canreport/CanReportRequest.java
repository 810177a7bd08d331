package dev.afterword.incidents.canreport;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How things are, in three parts of up to 2000 characters each.
 *
 * @param condition what the state is
 * @param actions what is being done
 * @param needs what is needed to go on; nothing unless told
 */
record CanReportRequest(
        @NotBlank @Size(max = 2000) @Schema(examples = "Replica 3 lags by 40 s and falls behind") String condition,
        @NotBlank @Size(max = 2000) @Schema(examples = "Traffic is moved to replicas 1 and 2") String actions,
        @Size(max = 2000) @Schema(examples = "Somebody to watch the error rate") String needs) {

    CanReportRequest {
        needs = needs == null || needs.isBlank() ? null : needs.strip();
    }

    /** The report as the story tells it. */
    String sentence() {
        return "Condition: " + condition.strip() + "\n\nActions: " + actions.strip() + "\n\nNeeds: "
                + (needs == null ? "nothing" : needs);
    }
}
