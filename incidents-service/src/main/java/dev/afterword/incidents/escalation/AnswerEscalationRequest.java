package dev.afterword.incidents.escalation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What came of an escalation; anybody who works on the incident may write it down.
 *
 * @param outcome what came of it
 * @param note more about it, up to 1000 characters, optional
 * @param answeredAt when, not in the future and not before it was asked; now unless told
 */
record AnswerEscalationRequest(
        @NotNull @Schema(examples = "JOINED") EscalationOutcome outcome,
        @Size(max = 1000) @Schema(examples = "Looks at the replicas now") String note,
        Instant answeredAt) {

    AnswerEscalationRequest {
        note = note == null || note.isBlank() ? null : note.strip();
    }
}
