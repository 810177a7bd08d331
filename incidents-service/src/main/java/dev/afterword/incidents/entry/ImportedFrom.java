package dev.afterword.incidents.entry;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where another system keeps the same fact. Both names together are once on an incident: to import it again changes
 * nothing.
 *
 * @param system the other system
 * @param externalId its id of the fact
 * @param author who wrote it there, as written there, or null
 * @param threadId the other system's id of the fact that this one answers, or null
 */
@Embeddable
@Schema(name = "ImportedFrom")
public record ImportedFrom(
        @NotBlank @Size(max = 100) @Column(name = "imported_system") @Schema(examples = "slack") String system,
        @NotBlank @Size(max = 200) @Column(name = "imported_id") @Schema(examples = "1700000000.000200")
                String externalId,
        @Size(max = 200) @Column(name = "imported_author") String author,
        @Size(max = 200) @Column(name = "imported_thread") @Schema(examples = "1700000000.000100") String threadId) {

    /** A fact that answers no other. */
    public ImportedFrom(String system, String externalId, String author) {
        this(system, externalId, author, null);
    }
}
