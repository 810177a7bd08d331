package dev.afterword.actions.vocabulary;

import java.util.List;

/** Who may see an action: everybody with a role, or only its audience. */
public enum Visibility {
    ORGANISATION,
    RESTRICTED;

    /** The visibility with this name; a word that is not known hides rather than shows. */
    public static Visibility orRestricted(String name) {
        return List.of(values()).stream()
                .filter(v -> v.name().equals(name))
                .findFirst()
                .orElse(RESTRICTED);
    }
}
