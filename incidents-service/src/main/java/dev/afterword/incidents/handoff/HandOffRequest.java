package dev.afterword.incidents.handoff;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Command to be handed over or offered.
 *
 * @param toPersonId who takes it; the deputy who has stood by the longest unless told
 * @param reason why, up to 500 characters, optional
 * @param summary where things stand, up to 4000 characters; needed for an offer. At once command may pass without it, since
 *     nothing is worse than a commander who had to leave, which is then warned of until the new commander has a CAN report
 */
record HandOffRequest(
        @Size(max = 100) String toPersonId,
        @Size(max = 500) @Schema(examples = "Three hours in command") String reason,
        @Size(max = 4000) @Schema(examples = "Rollback is running, customers are told; next look at 11:00")
                String summary) {

    HandOffRequest {
        toPersonId = toPersonId == null || toPersonId.isBlank() ? null : toPersonId;
        reason = reason == null || reason.isBlank() ? null : reason.strip();
        summary = summary == null || summary.isBlank() ? null : summary.strip();
    }
}
