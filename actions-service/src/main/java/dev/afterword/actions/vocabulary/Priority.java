package dev.afterword.actions.vocabulary;

import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Order in which actions are worked on, P0 first. */
@Schema(name = "ActionPriority")
public enum Priority {
    P0,
    P1,
    P2,
    P3;

    /** The priority with this name; a word that only a newer producer knows becomes the usual priority. */
    public static Priority orUsual(String name) {
        return Arrays.stream(values())
                .filter(p -> p.name().equals(name))
                .findFirst()
                .orElse(P2);
    }
}
