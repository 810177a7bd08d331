package dev.afterword.incidents.sourcefile;

import dev.afterword.incidents.incident.ImportedIncident;
import dev.afterword.incidents.moment.MomentFlagView;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A record of another system, understood.
 *
 * @param sourceId its id there; made of its content where it has none
 * @param url where it can be read, or null
 * @param incident what it says; services are still named as they are there
 * @param momentFlags moments that could not be used
 * @param flags everything in it that could not be taken as it stands
 * @param updates what was told while it went on
 * @param figures durations that were published with it
 */
public record SourceRecord(
        String sourceId,
        String url,
        ImportedIncident incident,
        List<MomentFlagView> momentFlags,
        List<Flag> flags,
        List<Update> updates,
        List<Figure> figures) {

    /**
     * Something in a record that could not be taken as it stands.
     *
     * @param field field that is concerned
     * @param flag what is odd, for example UNREADABLE, OUT_OF_ORDER, UNKNOWN_WORD or MISSING; NAMES_A_PERSON where a text names
     *     somebody who is known here, which is taken as it stands
     * @param original what stands in the record
     */
    @RegisterForReflection
    @Schema(name = "ImportFlag")
    public record Flag(
            @Schema(examples = "resolved") String field,
            @Schema(examples = "OUT_OF_ORDER") String flag,
            String original) {}

    /**
     * What was told at one time.
     *
     * @param id its id in the record
     * @param at when
     * @param text what
     */
    public record Update(String id, Instant at, String text) {}

    /**
     * A duration that was published.
     *
     * @param name where it stands in the record
     * @param original how it was written
     * @param minutes what that is in minutes, or null where it cannot be read
     * @param from moment that it is taken to begin at
     * @param to moment that it is taken to end at
     * @param recordMinutes wall-clock minutes between these two moments as the record has them, or null where it lacks one
     */
    @RegisterForReflection
    public record Figure(String name, String original, Double minutes, String from, String to, Double recordMinutes) {}
}
