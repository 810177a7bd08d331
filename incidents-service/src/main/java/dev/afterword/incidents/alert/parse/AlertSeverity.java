package dev.afterword.incidents.alert.parse;

import java.util.Locale;
import java.util.Map;

/** How loud a sender is, worst first; a hint, and no severity of an incident. */
public enum AlertSeverity {
    CRITICAL,
    HIGH,
    WARNING,
    INFO,
    UNKNOWN;

    private static final Map<String, AlertSeverity> WORDS = Map.ofEntries(
            Map.entry("critical", CRITICAL),
            Map.entry("fatal", CRITICAL),
            Map.entry("emergency", CRITICAL),
            Map.entry("disaster", CRITICAL),
            Map.entry("page", CRITICAL),
            Map.entry("p1", CRITICAL),
            Map.entry("1", CRITICAL),
            Map.entry("high", HIGH),
            Map.entry("error", HIGH),
            Map.entry("major", HIGH),
            Map.entry("p2", HIGH),
            Map.entry("2", HIGH),
            Map.entry("warning", WARNING),
            Map.entry("warn", WARNING),
            Map.entry("medium", WARNING),
            Map.entry("minor", WARNING),
            Map.entry("average", WARNING),
            Map.entry("p3", WARNING),
            Map.entry("3", WARNING),
            Map.entry("info", INFO),
            Map.entry("informational", INFO),
            Map.entry("low", INFO),
            Map.entry("notice", INFO),
            Map.entry("debug", INFO),
            Map.entry("p4", INFO),
            Map.entry("4", INFO),
            Map.entry("p5", INFO),
            Map.entry("5", INFO));

    /** What a sender's word comes to. */
    public static AlertSeverity of(String word) {
        return word == null ? UNKNOWN : WORDS.getOrDefault(word.strip().toLowerCase(Locale.ROOT), UNKNOWN);
    }

    /** Whether this is louder than the other. */
    public boolean isWorseThan(AlertSeverity other) {
        return ordinal() < other.ordinal();
    }
}
