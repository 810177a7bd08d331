package dev.afterword.incidents.incident;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A change of status.
 *
 * @param to status to become
 * @param reason why; needed to decline, cancel, revive, regress and reopen
 * @param at when it happened; unless told it is now, and a moment that people told before stays as they told it
 * @param mergedInto id or key of the incident to merge into, needed for MERGED alone
 */
record TransitionRequest(
        @NotNull @Schema(examples = "MITIGATED") IncidentStatus to,
        @Size(max = 2000) @Schema(examples = "Rolled back the payment client") String reason,
        Instant at,
        @Size(max = 40) @Schema(examples = "INC-7") String mergedInto) {

    boolean hasReason() {
        return reason != null && !reason.isBlank();
    }
}
