package dev.afterword.incidents.responder;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A person to take a role.
 *
 * @param personId who
 * @param role what
 * @param subTeam name of the sub-team, up to 60 characters: needed for SUB_TEAM_LEAD, where it names the team that the
 *     person leads; for other roles optional and says which leader the person answers to; not for COMMANDER and DEPUTY
 */
record AssignRoleRequest(
        @NotBlank @Size(max = 100) String personId,
        @NotNull @Schema(examples = "SUB_TEAM_LEAD") IncidentRole role,
        @Size(max = 60) @Schema(examples = "Database") String subTeam) {

    AssignRoleRequest {
        subTeam = subTeam == null || subTeam.isBlank() ? null : subTeam.strip();
    }
}
