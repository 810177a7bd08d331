package dev.afterword.actions.vocabulary;

import java.util.Arrays;

/** What sort of work an action is. */
public enum ActionKind {
    INVESTIGATE,
    MITIGATE_NOW,
    REPAIR,
    DETECT,
    MITIGATE_FUTURE,
    PREVENT,
    PROCESS,
    LEARN;

    /** The kind with this name; a word that only a newer producer knows becomes the plainest kind. */
    public static ActionKind orRepair(String name) {
        return Arrays.stream(values())
                .filter(k -> k.name().equals(name))
                .findFirst()
                .orElse(REPAIR);
    }
}
