package dev.afterword.incidents.responder;

import dev.afterword.incidents.people.PersonRef;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who holds or held a role, and how they came by it.
 *
 * @param id id of the assignment
 * @param person who
 * @param role what
 * @param from since when
 * @param to until when, or null while it is held
 * @param handoff how command was handed over, or null
 */
@Schema(name = "RoleAssignment")
record RoleAssignmentView(UUID id, PersonRef person, IncidentRole role, Instant from, Instant to, HandOff handoff) {

    /**
     * How command was handed over.
     *
     * @param summary where things stood, or null
     * @param fromPerson who handed it over
     */
    @Schema(name = "HandOff")
    record HandOff(String summary, PersonRef fromPerson) {}
}
