package dev.afterword.retros.factor.detail;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The connection between two services, for a condition that lies in how they work together; neither is at fault.
 *
 * @param from key of the service that calls, where a direction is known
 * @param to key of the service that is called
 */
@Schema(name = "FactorEdge")
public record ServiceEdge(
        @NotBlank @Size(max = 100) @Schema(examples = "checkout") String from,
        @NotBlank @Size(max = 100) @Schema(examples = "payments") String to) {

    /** The edge between these two, or null for none. */
    public static ServiceEdge of(String from, String to) {
        return from == null ? null : new ServiceEdge(from, to);
    }

    /** Whether it leads from a service to itself. */
    public boolean leadsBack() {
        return from.strip().equalsIgnoreCase(to.strip());
    }
}
