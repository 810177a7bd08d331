package dev.afterword.incidents.catalogue;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A service to add.
 *
 * @param key short name, never changed
 * @param name name to show
 * @param description what it does, optional
 * @param team team that owns it, optional
 * @param contact where its owners are reached: an address, a channel, a rota; optional
 * @param tier 1 (most critical) to 4 (least), optional
 * @param lifecycle how far it is in its life; PRODUCTION unless told
 * @param system key of the system that it is part of, optional
 * @param dependsOn keys of services that it needs
 * @param tags words to find it by
 * @param links runbooks, dashboards, repositories
 * @param annotations further facts by name, as tools write them
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
        @Size(max = 100) @Schema(examples = "payments") String team,
        @Size(max = 200) @Schema(examples = "#payments-on-call") String contact,
        @Min(1) @Max(4) @Schema(examples = "1") Integer tier,
        Lifecycle lifecycle,
        @Size(max = 60) @Schema(examples = "shop") String system,
        @Size(max = 100) List<@NotBlank @Size(max = 60) String> dependsOn,
        @Size(max = 50) List<@NotBlank @Size(max = 60) String> tags,
        @Size(max = 20) List<@NotNull @Valid CatalogueLink> links,
        @Size(max = 50) Map<@NotBlank @Size(max = 200) String, @Size(max = 2000) String> annotations) {

    EditServiceRequest details() {
        return new EditServiceRequest(
                name, description, team, contact, tier, lifecycle, system, dependsOn, tags, links, annotations);
    }
}
