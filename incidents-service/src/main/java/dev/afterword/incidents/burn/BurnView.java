package dev.afterword.incidents.burn;

import dev.afterword.incidents.people.PersonRef;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How fast an error budget burned.
 *
 * @param id id
 * @param sloId the SLO
 * @param burnRate bad part by the part that may be bad
 * @param minutes over how many minutes that was seen
 * @param share part of the budget of the SLO's window that these minutes took, 1 is all of it
 * @param speed how fast that is
 * @param observedAt when those minutes ended
 * @param note what was seen, or null
 * @param evidenceUrl where it can be looked at, or null
 * @param incident the incident that it led to; null for none, or for one that the reader may not see
 * @param recordedBy who told
 * @param recordedAt when
 */
@Schema(name = "SloBurn")
record BurnView(
        UUID id,
        UUID sloId,
        @Schema(examples = "14.4") double burnRate,
        @Schema(examples = "60") int minutes,
        @Schema(examples = "0.02") double share,
        BurnSpeed speed,
        Instant observedAt,
        String note,
        String evidenceUrl,
        BurnIncident incident,
        PersonRef recordedBy,
        Instant recordedAt) {

    /**
     * The incident that a burn led to.
     *
     * @param id id
     * @param key key
     * @param title title
     * @param status where it stands
     * @param opened whether this burn opened it; it was open before otherwise
     */
    @Schema(name = "BurnIncident")
    record BurnIncident(
            UUID id, @Schema(examples = "INC-42") String key, String title, String status, boolean opened) {}
}
