package dev.afterword.actions.person;

import jakarta.persistence.Embeddable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A person as shown beside what they did.
 *
 * @param id subject of the person's tokens; null for somebody known to a tracker alone
 * @param name name to show
 */
@Embeddable
@Schema(description = "A person")
public record PersonRef(
        @Schema(examples = "00000000-0000-4000-8000-000000000003") String id,
        @Schema(examples = "Rin Tanaka") String name) {

    /** Stands for the suite itself where no person acted. */
    public static final PersonRef SYSTEM = new PersonRef(null, "Afterword");

    /** The principal that visibility is granted to. */
    public String principal() {
        return "person:" + id;
    }
}
