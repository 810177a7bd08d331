package dev.afterword.retros.prompt;

import dev.afterword.retros.factor.FactorDomain;
import dev.afterword.retros.factor.FactorRole;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A factor as far as it is written.
 *
 * @param statement the words so far; may be empty
 * @param domain where it lies, as far as that is said
 * @param role what part it played, as far as that is said
 */
@Schema(
        name = "FactorPromptsRequest",
        examples =
                "{\"statement\": \"The on-call engineer ignored the alert\", \"domain\": \"PEOPLE\", \"role\": \"ENABLER\"}")
record PromptRequest(@NotNull @Size(max = 1000) String statement, FactorDomain domain, FactorRole role) {}
