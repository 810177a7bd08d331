package dev.afterword.incidents.people;

import jakarta.persistence.Embeddable;

/**
 * A person as records name them.
 *
 * @param id subject of the person's tokens, opaque
 * @param name name to show
 */
@Embeddable
public record PersonRef(String id, String name) {

    /** The principal that audiences hold for this person. */
    public String principal() {
        return "person:" + id;
    }
}
