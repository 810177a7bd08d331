package dev.afterword.retros.cause;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One thing led to another.
 *
 * @param from id of a factor of this retrospective, or of an entry of its timeline
 * @param to id of another factor or entry; left out, or the id of the incident: the incident itself
 * @param kind how it led to it
 * @param because what makes it so: the mechanism between the two
 */
@Schema(
        name = "CausalLinkRequest",
        examples =
                """
                {"from": "0191f2a0-0000-7000-8000-000000000001", "kind": "MADE_LIKELIER",
                 "because": "each retry took another connection of the pool"}""")
record CausalLinkRequest(@NotNull UUID from, UUID to, @NotNull LinkKind kind, @Size(max = 1000) String because) {

    EditCausalLinkRequest said() {
        return new EditCausalLinkRequest(kind, because);
    }
}
