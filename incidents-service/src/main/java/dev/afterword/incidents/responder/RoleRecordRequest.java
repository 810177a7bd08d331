package dev.afterword.incidents.responder;

import dev.afterword.incidents.moment.Moments;
import dev.afterword.restkit.problem.CommonProblems;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A role that somebody holds or held, as it is known afterwards.
 *
 * @param personId who
 * @param role what
 * @param subTeam name of the sub-team, up to 60 characters: needed for SUB_TEAM_LEAD, not for COMMANDER and DEPUTY
 * @param from since when; RFC 3339, not in the future
 * @param to until when, not before from; null while they hold it
 * @param reason how this is known, or why it is better than what stood there; kept in the history, up to 2000 characters
 */
@Schema(name = "RoleRecordRequest")
record RoleRecordRequest(
        @NotBlank @Size(max = 100) String personId,
        @NotNull @Schema(examples = "SCRIBE") IncidentRole role,
        @Size(max = 60) @Schema(examples = "Database") String subTeam,
        @NotNull @Schema(examples = "2026-11-22T10:05:00Z") Instant from,
        @Schema(examples = "2026-11-22T11:40:00Z") Instant to,
        @NotBlank @Size(max = 2000) @Schema(examples = "As the recording of the call has it") String reason) {

    RoleRecordRequest {
        subTeam = subTeam == null || subTeam.isBlank() ? null : subTeam.strip();
    }

    void requirePossible(Instant now) {
        role.requireFits(subTeam);
        Moments.requireNotInFuture(from, "/from", now);
        Moments.requireNotInFuture(to, "/to", now);
        if (to != null && to.isBefore(from)) {
            throw CommonProblems.badRequest("/to", "must not be before from (" + from + ")");
        }
    }
}
