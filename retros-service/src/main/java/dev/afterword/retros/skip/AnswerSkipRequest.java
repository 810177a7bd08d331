package dev.afterword.retros.skip;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the second person says.
 *
 * @param approved whether it may be skipped
 * @param reason why, needed to refuse
 */
@Schema(examples = "{\"approved\": true}")
record AnswerSkipRequest(@NotNull Boolean approved, @Size(max = 2000) String reason) {}
