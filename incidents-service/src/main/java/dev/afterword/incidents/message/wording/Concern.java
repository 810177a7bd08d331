package dev.afterword.incidents.message.wording;

import dev.afterword.incidents.incident.Certainty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something else that readers may fear, and whether it happened.
 *
 * @param concern what they may fear
 * @param answer whether it happened
 */
@Schema(name = "MessageConcern")
public record Concern(
        @NotBlank @Size(max = 100) @Schema(examples = "Cards charged twice") String concern,
        @NotNull @Schema(examples = "NO") Certainty answer) {}
