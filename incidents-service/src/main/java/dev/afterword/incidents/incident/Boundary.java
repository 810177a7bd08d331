package dev.afterword.incidents.incident;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is and what is not part of an incident.
 *
 * @param in what is part of it, or null
 * @param out what is not part of it, or null
 */
@Embeddable
public record Boundary(
        @Size(max = 4000) @Column(name = "boundary_in") @Schema(examples = "Card payments of storefronts in the EU")
                String in,
        @Size(max = 4000) @Column(name = "boundary_out") @Schema(examples = "The refunds that were late the day before")
                String out) {

    static final Boundary UNKNOWN = new Boundary(null, null);
}
