package dev.afterword.incidents.catalogue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An address that helps whoever works on a service.
 *
 * @param title what is there
 * @param url address, http or https
 */
@Schema(name = "CatalogueLink")
record CatalogueLink(
        @NotBlank @Size(max = 200) @Schema(examples = "Runbook") String title,
        @NotNull
                @Size(max = 2000)
                @Pattern(regexp = "https?://\\S+", message = "must be an http or https address")
                @Schema(examples = "https://runbooks.example.org/checkout")
                String url) {}
