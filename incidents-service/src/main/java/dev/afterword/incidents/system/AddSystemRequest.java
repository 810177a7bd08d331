package dev.afterword.incidents.system;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A system to add.
 *
 * @param key short name, never changed
 * @param name name to show
 * @param description what it does, optional
 * @param team team that owns it, optional
 * @param contact where its owners are reached, optional
 * @param domain area of the business that it serves, optional
 */
record AddSystemRequest(
        @NotNull
                @Pattern(
                        regexp = "[a-z0-9][a-z0-9._-]{0,59}",
                        message = "must be lower case letters, digits, dots, dashes, at most 60")
                @Schema(examples = "shop")
                String key,
        @NotBlank @Size(max = 200) @Schema(examples = "Shop") String name,
        @Size(max = 2000) String description,
        @Size(max = 100) @Schema(examples = "commerce") String team,
        @Size(max = 200) @Schema(examples = "#commerce") String contact,
        @Size(max = 100) @Schema(examples = "Retail") String domain) {

    EditSystemRequest details() {
        return new EditSystemRequest(name, description, team, contact, domain);
    }
}
