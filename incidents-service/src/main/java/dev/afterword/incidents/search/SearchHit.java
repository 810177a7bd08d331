package dev.afterword.incidents.search;

import dev.afterword.incidents.incident.IncidentStatus;
import dev.afterword.incidents.incident.IncidentType;
import dev.afterword.incidents.incident.Severity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An incident that was found.
 *
 * @param id id
 * @param key human key
 * @param title one line
 * @param status where it stands
 * @param severity how bad
 * @param type what kind
 * @param services keys of affected services
 * @param labels labels
 * @param happenedAt when it was declared, or began
 * @param highlights where the words were found, the title first, then the summary, then up to two timeline entries
 */
record SearchHit(
        UUID id,
        @Schema(examples = "INC-42") String key,
        String title,
        IncidentStatus status,
        Severity severity,
        IncidentType type,
        List<String> services,
        List<String> labels,
        Instant happenedAt,
        List<Highlight> highlights) {

    /**
     * A passage with words that were searched for.
     *
     * @param field TITLE, SUMMARY or TIMELINE
     * @param entryId the timeline entry, null for the others
     * @param occurredAt when the entry happened, null for the others
     * @param parts the passage, cut where words that were found begin and end
     */
    @Schema(name = "SearchHighlight")
    record Highlight(
            @Schema(enumeration = {"TITLE", "SUMMARY", "TIMELINE"}) String field,
            UUID entryId,
            Instant occurredAt,
            List<Part> parts) {}

    /**
     * A part of a passage.
     *
     * @param text the text
     * @param found whether it is a word that was searched for
     */
    @Schema(name = "SearchHighlightPart")
    record Part(String text, boolean found) {}
}
