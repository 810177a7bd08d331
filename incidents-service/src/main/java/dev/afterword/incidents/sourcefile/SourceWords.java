package dev.afterword.incidents.sourcefile;

import dev.afterword.incidents.incident.IncidentStatus;
import dev.afterword.incidents.incident.IncidentType;
import dev.afterword.incidents.incident.Severity;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What words of other systems mean here: those of the import first, then those of Statuspage, then our own. */
final class SourceWords {

    private static final Pattern NUMBERED = Pattern.compile("(?:SEV|SEVERITY|S|P|PRIORITY)?_?([0-4])");

    private static final Map<String, Severity> SEVERITIES = Map.of(
            "CRITICAL", Severity.SEV1,
            "MAJOR", Severity.SEV2,
            "MINOR", Severity.SEV3,
            "NONE", Severity.SEV4,
            "MAINTENANCE", Severity.SEV4,
            "UNKNOWN", Severity.UNKNOWN);

    private static final Map<String, IncidentStatus> STATUSES = Map.ofEntries(
            Map.entry("TRIAGE", IncidentStatus.TRIAGE),
            Map.entry("SCHEDULED", IncidentStatus.TRIAGE),
            Map.entry("OPEN", IncidentStatus.INVESTIGATING),
            Map.entry("INVESTIGATING", IncidentStatus.INVESTIGATING),
            Map.entry("IN_PROGRESS", IncidentStatus.INVESTIGATING),
            Map.entry("VERIFYING", IncidentStatus.MITIGATED),
            Map.entry("IDENTIFIED", IncidentStatus.IDENTIFIED),
            Map.entry("MONITORING", IncidentStatus.MITIGATED),
            Map.entry("MITIGATED", IncidentStatus.MITIGATED),
            Map.entry("RESOLVED", IncidentStatus.RESOLVED),
            Map.entry("COMPLETED", IncidentStatus.RESOLVED),
            Map.entry("DONE", IncidentStatus.RESOLVED),
            Map.entry("POSTMORTEM", IncidentStatus.RESOLVED),
            Map.entry("CLOSED", IncidentStatus.CLOSED),
            Map.entry("CANCELED", IncidentStatus.CANCELED),
            Map.entry("CANCELLED", IncidentStatus.CANCELED),
            Map.entry("DECLINED", IncidentStatus.DECLINED));

    private SourceWords() {}

    static Optional<Severity> severity(MappingRequest mapping, String text) {
        var told = own(mapping.severities(), text);
        if (told.isPresent()) {
            return told;
        }
        var word = word(text);
        var numbered = NUMBERED.matcher(word);
        return numbered.matches()
                ? Optional.of(Severity.valueOf("SEV" + numbered.group(1)))
                : Optional.ofNullable(SEVERITIES.get(word));
    }

    static Optional<IncidentStatus> status(MappingRequest mapping, String text) {
        return own(mapping.statuses(), text).or(() -> Optional.ofNullable(STATUSES.get(word(text))));
    }

    static Optional<IncidentType> type(MappingRequest mapping, String text) {
        return own(mapping.types(), text).or(() -> ownType(word(text)));
    }

    private static Optional<IncidentType> ownType(String word) {
        for (var type : IncidentType.values()) {
            if (type.name().equals(word)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    private static <T> Optional<T> own(Map<String, T> words, String text) {
        return words.entrySet().stream()
                .filter(entry -> entry.getKey().strip().equalsIgnoreCase(text))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static String word(String text) {
        return text.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
    }
}
