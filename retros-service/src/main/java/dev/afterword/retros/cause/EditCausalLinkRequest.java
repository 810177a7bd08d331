package dev.afterword.retros.cause;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What of a link may change.
 *
 * @param kind how one led to the other
 * @param because what makes it so, or null
 */
record EditCausalLinkRequest(@NotNull LinkKind kind, @Size(max = 1000) String because) {
    static EditCausalLinkRequest of(CausalLink link) {
        return new EditCausalLinkRequest(link.kind(), link.because());
    }

    /**
     * The members of a patch as the API document shows them: each may be left out.
     *
     * @param kind how one led to the other
     * @param because what makes it so; null takes it away
     */
    @Schema(name = "CausalLinkPatch", examples = "{\"because\": \"each retry took another connection of the pool\"}")
    record Patch(LinkKind kind, @Schema(maxLength = 1000) String because) {}
}
