package dev.afterword.incidents.sourcefile;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What can be read from a record, and where it is looked for unless the import says otherwise; the first value wins. */
public enum SourceField {
    SOURCE_ID("sourceId", "/id", "/sourceId", "/source_id", "/key", "/number"),
    TITLE("title", "/name", "/title"),
    SUMMARY("summary", "/summary", "/description"),
    SEVERITY("severity", "/severity", "/impact_override", "/impact"),
    TYPE("type", "/type"),
    STATUS("status", "/status"),
    SERVICES("services", "/services", "/service", "/components"),
    TEAM("responsibleTeam", "/responsibleTeam", "/team"),
    URL("url", "/shortlink", "/url"),
    IMPACT_STARTED("impactStarted", "/impactStarted", "/impact_started_at", "/impact_window/start_at", "/started_at"),
    DETECTED("detected", "/detected", "/detected_at"),
    DECLARED("declared", "/declared", "/declared_at", "/created_at"),
    ACKNOWLEDGED("acknowledged", "/acknowledged", "/acknowledged_at"),
    CLASSIFIED_MAJOR("classifiedMajor", "/classifiedMajor", "/classified_major_at"),
    IDENTIFIED("identified", "/identified", "/identified_at"),
    MITIGATED("mitigated", "/mitigated", "/mitigated_at", "/impact_window/end_at", "/monitoring_at"),
    RESOLVED("resolved", "/resolved", "/resolved_at"),
    CLOSED("closed", "/closed", "/closed_at"),
    UPDATES("updates", "/incident_updates", "/updates"),
    PUBLISHED_DURATION("publishedDuration", "/duration_minutes", "/duration"),
    PUBLISHED_TIME_TO_REPAIR("publishedTimeToRepair", "/time_to_repair", "/timeToRepair"),
    PUBLISHED_TIME_TO_RESOLVE("publishedTimeToResolve", "/time_to_resolve", "/timeToResolve");

    private final String word;
    private final List<String> places;

    SourceField(String word, String... places) {
        this.word = word;
        this.places = List.of(places);
    }

    /** The name in requests and reports. */
    public String word() {
        return word;
    }

    List<String> places() {
        return places;
    }

    static Optional<SourceField> named(String word) {
        return Arrays.stream(values()).filter(field -> field.word.equals(word)).findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(SourceField::word).toList();
    }
}
