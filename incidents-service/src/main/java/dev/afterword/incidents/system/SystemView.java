package dev.afterword.incidents.system;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A system: services that serve one purpose together.
 *
 * @param key short name, for example shop
 * @param name name to show
 * @param description what it does, or null
 * @param team team that owns it, or null
 * @param contact where its owners are reached, or null
 * @param domain area of the business that it serves, or null
 * @param version goes up with each change; the ETag
 * @param createdAt when it was added
 * @param updatedAt when it was changed last
 */
public record SystemView(
        @Schema(examples = "shop") String key,
        String name,
        String description,
        String team,
        String contact,
        String domain,
        long version,
        Instant createdAt,
        Instant updatedAt) {}
