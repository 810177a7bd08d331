package dev.afterword.incidents.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A service that incidents can name.
 *
 * @param key short name, for example checkout
 * @param name name to show
 * @param description what it does, or null
 * @param team team that owns it, or null
 * @param contact where its owners are reached, or null
 * @param tier 1 (most critical) to 4 (least), or null
 * @param lifecycle how far it is in its life
 * @param system key of the system that it is part of, or null
 * @param dependsOn keys of services that it needs
 * @param tags words to find it by
 * @param links runbooks, dashboards, repositories
 * @param annotations further facts by name
 * @param status whether it still runs
 * @param retiredAt when it was retired, or null
 * @param retiredReason why it was retired, or null
 * @param allowedTransitions what its status can become
 * @param version goes up with each change; the ETag
 * @param createdAt when it was added
 * @param updatedAt when it was changed last
 */
record ServiceView(
        @Schema(examples = "checkout") String key,
        String name,
        String description,
        String team,
        String contact,
        Integer tier,
        Lifecycle lifecycle,
        String system,
        List<String> dependsOn,
        List<String> tags,
        List<CatalogueLink> links,
        Map<String, String> annotations,
        ServiceStatus status,
        Instant retiredAt,
        String retiredReason,
        List<ServiceStatus> allowedTransitions,
        long version,
        Instant createdAt,
        Instant updatedAt) {}
