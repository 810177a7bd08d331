package dev.afterword.incidents.rolehistory;

import dev.afterword.incidents.people.PersonRef;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A value of a role that was replaced.
 *
 * @param of id of the role assignment
 * @param field which value: person, personId, role, subTeam, from or to
 * @param before value before, or null
 * @param after value after, or null
 * @param reason why
 * @param by who changed it
 * @param at when it was changed
 */
@Schema(name = "RoleChange")
public record RoleChangeView(
        UUID of,
        @Schema(examples = "to") String field,
        @Schema(examples = "2026-11-22T10:40:00Z") String before,
        @Schema(examples = "2026-11-22T10:25:00Z") String after,
        String reason,
        PersonRef by,
        Instant at) {}
