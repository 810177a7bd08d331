package dev.afterword.incidents.catalogue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A service to add.
 *
 * @param key short name
 * @param name name to show
 * @param description what it does, optional
 * @param team team that runs it, optional
 */
record AddServiceRequest(
        @NotNull
                @Pattern(
                        regexp = "[a-z0-9][a-z0-9._-]{0,59}",
                        message = "must be lower case letters, digits, dots, dashes, at most 60")
                @Schema(examples = "checkout")
                String key,
        @NotBlank @Size(max = 200) @Schema(examples = "Checkout") String name,
        @Size(max = 2000) String description,
        @Size(max = 100) @Schema(examples = "payments") String team) {}
