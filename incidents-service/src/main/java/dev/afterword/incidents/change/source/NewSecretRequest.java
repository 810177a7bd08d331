package dev.afterword.incidents.change.source;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A wish for a second secret.
 *
 * @param secret the secret, where the sender makes it; made here unless told
 */
@Schema(name = "NewChangeSourceSecret")
record NewSecretRequest(
        @Schema(writeOnly = true, examples = "kT4vX9pQ2mR7sW1z")
                @Size(min = 16, max = 500)
                @Pattern(regexp = "\\S+", message = "must not have spaces")
                String secret) {

    @Override
    public String toString() {
        return "NewSecretRequest[]";
    }
}
