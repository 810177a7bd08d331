package dev.afterword.retros.compliance;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A step was done.
 *
 * @param at when it was done; now unless said, never in the future
 * @param note reference or remark
 */
@Schema(examples = "{\"note\": \"Reference 2026-0117 of the authority\"}")
record CompleteStepRequest(Instant at, @Size(max = 1000) String note) {}
