package dev.afterword.incidents.task;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A change of a task's state.
 *
 * @param to where it goes
 * @param reason why, up to 1000 characters; needed to cancel a task and to take up one that had ended
 */
record TaskTransitionRequest(
        @NotNull @Schema(examples = "DONE") TaskStatus to,
        @Size(max = 1000) @Schema(examples = "The rollback made it unnecessary") String reason) {

    TaskTransitionRequest {
        reason = reason == null || reason.isBlank() ? null : reason.strip();
    }
}
