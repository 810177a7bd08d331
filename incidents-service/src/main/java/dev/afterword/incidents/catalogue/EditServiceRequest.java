package dev.afterword.incidents.catalogue;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What people say of a service; a merge patch is applied to what was said before.
 *
 * @param name name to show
 * @param description what it does, or null
 * @param team team that owns it, or null
 * @param contact where its owners are reached: an address, a channel, a rota; or null
 * @param tier 1 (most critical) to 4 (least), or null where nobody has said
 * @param lifecycle how far it is in its life; PRODUCTION unless told
 * @param system key of the system that it is part of, or null
 * @param dependsOn keys of services that it needs
 * @param tags words to find it by
 * @param links runbooks, dashboards, repositories
 * @param annotations further facts by name, as tools write them
 */
@RegisterForReflection
@Schema(name = "EditServiceRequest")
record EditServiceRequest(
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

    EditServiceRequest {
        lifecycle = lifecycle == null ? Lifecycle.PRODUCTION : lifecycle;
        dependsOn =
                dependsOn == null ? List.of() : dependsOn.stream().distinct().toList();
        tags = tags == null ? List.of() : tags.stream().distinct().toList();
        links = links == null ? List.of() : links;
        annotations = annotations == null ? Map.of() : withoutNulls(annotations);
    }

    /** Of a service of which nothing is known but its key. */
    static EditServiceRequest named(String key) {
        return new EditServiceRequest(key, null, null, null, null, null, null, null, null, null, null);
    }

    /** A merge patch takes an annotation away by null. */
    private static Map<String, String> withoutNulls(Map<String, String> annotations) {
        var kept = new TreeMap<>(annotations);
        kept.values().removeIf(value -> value == null);
        return kept;
    }
}
