package dev.afterword.retros.diagram;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which picture. */
enum DiagramKind {
    CAUSAL_GRAPH,
    ISHIKAWA,
    WHY_CHAINS;

    static Optional<DiagramKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }

    /** As it stands in an address. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
