package dev.afterword.retros.person;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person by id and name. */
@RegisterForReflection
@Schema(name = "PersonRef")
public record PersonView(
        @Schema(examples = "00000000-0000-4000-8000-000000000002") String id,
        @Schema(examples = "Carlos Mendes") String name) {

    /** The person with this id, or null for nobody. */
    public static PersonView of(String id, String name) {
        return id == null ? null : new PersonView(id, name);
    }
}
