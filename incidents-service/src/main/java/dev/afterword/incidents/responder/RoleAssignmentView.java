package dev.afterword.incidents.responder;

import dev.afterword.incidents.incident.Warning;
import dev.afterword.incidents.people.PersonRef;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who holds or held a role, and how they came by it.
 *
 * @param id id of the assignment
 * @param person who
 * @param role what
 * @param subTeam sub-team that the person leads or belongs to, or null
 * @param from since when
 * @param to until when, or null while it is held
 * @param handoff how command was handed over, or null
 * @param version what ETag and If-Match carry
 * @param warnings what is odd about the incident after the change that this answers, none of which blocks it; empty in lists
 */
@Schema(name = "RoleAssignment")
public record RoleAssignmentView(
        UUID id,
        PersonRef person,
        IncidentRole role,
        String subTeam,
        Instant from,
        Instant to,
        HandOffView handoff,
        long version,
        List<Warning> warnings) {

    public RoleAssignmentView {
        warnings = warnings == null ? List.of() : warnings;
    }

    /** The same, as the answer to a change after which this is odd about the incident. */
    public RoleAssignmentView with(List<Warning> odd) {
        return new RoleAssignmentView(id, person, role, subTeam, from, to, handoff, version, odd);
    }

    /**
     * How command was handed over.
     *
     * @param reason why, or null
     * @param summary where things stood, or null
     * @param fromPerson who handed it over
     * @param acceptedAt when the new commander accepted it, or null where nobody waited for that
     */
    @Schema(name = "HandOff")
    public record HandOffView(String reason, String summary, PersonRef fromPerson, Instant acceptedAt) {}
}
