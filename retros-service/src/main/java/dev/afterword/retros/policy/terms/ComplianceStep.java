package dev.afterword.retros.policy.terms;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that a regulator or a contract wants by a time.
 *
 * @param key short name, unique within the rule
 * @param name what is to be done
 * @param within time limit
 * @param from moment at which it begins to run
 */
@RegisterForReflection
public record ComplianceStep(
        @NotBlank
                @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,59}", message = "must be lower case letters, digits and -")
                @Schema(examples = "tell-the-insurer")
                String key,
        @NotBlank @Size(max = 200) @Schema(examples = "Tell the insurer") String name,
        @NotNull @Valid TimeLimit within,
        @NotNull ClockStart from) {}
