package dev.afterword.incidents.imports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The record of another system that an incident comes from.
 *
 * @param system name of that system
 * @param sourceId id of the record there
 * @param url where it can be read, or null
 * @param importId import that brought it last
 * @param importedAt when
 * @param figures published durations beside what the record's own moments give, and those of the incident now
 * @param original the record as it was imported last
 */
@Schema(name = "IncidentSourceRecord")
record SourceView(
        @Schema(examples = "status.example.com") String system,
        @Schema(examples = "9632825") String sourceId,
        String url,
        UUID importId,
        Instant importedAt,
        List<Figure> figures,
        String original) {

    /**
     * A published duration and the one that the record's own moments give.
     *
     * @param name where it stands in the record
     * @param original how it was published
     * @param publishedMinutes what that is in minutes, or null where it cannot be read
     * @param from moment that it is taken to begin at
     * @param to moment that it is taken to end at
     * @param recomputedMinutes wall-clock minutes between these two moments as the record has them, or null where one is
     *     missing
     * @param differenceMinutes published less recomputed, or null
     * @param incidentMinutes the same as recomputedMinutes of the moments as they stand now, after people may have corrected
     *     them, or null
     */
    @Schema(name = "PublishedFigure")
    record Figure(
            @Schema(examples = "/duration_minutes") String name,
            @Schema(examples = "112") String original,
            Double publishedMinutes,
            @Schema(examples = "impactStarted") String from,
            @Schema(examples = "resolved") String to,
            Double recomputedMinutes,
            Double differenceMinutes,
            Double incidentMinutes) {}
}
