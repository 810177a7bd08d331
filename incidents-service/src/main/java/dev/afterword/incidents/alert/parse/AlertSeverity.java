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
            Map.entry("crit", CRITICAL),
            Map.entry("emerg", CRITICAL),
            Map.entry("blocker", CRITICAL),
            Map.entry("urgent", CRITICAL),
            Map.entry("highest", CRITICAL),
            Map.entry("p0", CRITICAL),
            Map.entry("p1", CRITICAL),
            Map.entry("0", CRITICAL),
            Map.entry("1", CRITICAL),
            Map.entry("sev0", CRITICAL),
            Map.entry("sev1", CRITICAL),
            Map.entry("high", HIGH),
            Map.entry("error", HIGH),
            Map.entry("major", HIGH),
            Map.entry("err", HIGH),
            Map.entry("severe", HIGH),
            Map.entry("p2", HIGH),
            Map.entry("2", HIGH),
            Map.entry("sev2", HIGH),
            Map.entry("warning", WARNING),
            Map.entry("warn", WARNING),
            Map.entry("medium", WARNING),
            Map.entry("minor", WARNING),
            Map.entry("average", WARNING),
            Map.entry("p3", WARNING),
            Map.entry("3", WARNING),
            Map.entry("sev3", WARNING),
            Map.entry("info", INFO),
            Map.entry("informational", INFO),
            Map.entry("low", INFO),
            Map.entry("lowest", INFO),
            Map.entry("trivial", INFO),
            Map.entry("notice", INFO),
            Map.entry("debug", INFO),
            Map.entry("p4", INFO),
            Map.entry("4", INFO),
            Map.entry("sev4", INFO),
            Map.entry("p5", INFO),
            Map.entry("5", INFO),
            Map.entry("sev5", INFO));

    /** What a sender's word comes to; SEV-1 and sev 1 are sev1. */
    public static AlertSeverity of(String word) {
        return word == null ? UNKNOWN : WORDS.getOrDefault(plain(word), UNKNOWN);
    }

    private static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replaceFirst("[\\s_-]+(?=\\d$)", "");
    }

    /** Whether this is louder than the other. */
    public boolean isWorseThan(AlertSeverity other) {
        return ordinal() < other.ordinal();
    }
}
