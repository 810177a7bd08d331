package dev.afterword.incidents.incident;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a moment should have been.
 *
 * @param at the better value; null takes the moment back, where the status allows it
 * @param reason why it is better
 */
record CorrectMomentRequest(
        @Schema(nullable = true) Instant at,
        @NotBlank @Size(max = 2000) @Schema(examples = "The graphs show the error rate fell earlier") String reason) {}
