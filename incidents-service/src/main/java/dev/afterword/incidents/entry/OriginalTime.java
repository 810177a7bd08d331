package dev.afterword.incidents.entry;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A time as it was found, kept beside what was understood of it.
 *
 * @param text as written
 * @param zone zone as written or assumed, or null
 */
@Embeddable
@Schema(name = "OriginalTime")
public record OriginalTime(
        @NotBlank @Size(max = 100) @Column(name = "time_text") @Schema(examples = "14 March, shortly after 9")
                String text,
        @Size(max = 60) @Column(name = "time_zone") @Schema(examples = "Europe/Berlin") String zone) {}
