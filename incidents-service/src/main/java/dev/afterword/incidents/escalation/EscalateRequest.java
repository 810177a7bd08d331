package dev.afterword.incidents.escalation;

import dev.afterword.restkit.problem.CommonProblems;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody to call in: either a person or a team. On a restricted incident they can see it from then on.
 *
 * @param toPersonId person who is asked, up to 100 characters; exactly one of this and toTeam
 * @param toTeam team that is asked, up to 100 characters
 * @param basis why this person or team
 * @param need what is needed, up to 1000 characters
 * @param askedAt when they were asked, not in the future; now unless told
 */
record EscalateRequest(
        @Size(max = 100) String toPersonId,
        @Size(max = 100) @Schema(examples = "database") String toTeam,
        @NotNull @Schema(examples = "EXPERTISE") EscalationBasis basis,
        @NotBlank @Size(max = 1000) @Schema(examples = "Somebody who knows the replication settings") String need,
        Instant askedAt) {

    EscalateRequest {
        toPersonId = toPersonId == null || toPersonId.isBlank() ? null : toPersonId;
        toTeam = toTeam == null || toTeam.isBlank() ? null : toTeam.strip();
    }

    void requireOneTarget() {
        if (toPersonId == null && toTeam == null) {
            throw CommonProblems.badRequest("/toPersonId", "a person or a team is needed");
        }
        if (toPersonId != null && toTeam != null) {
            throw CommonProblems.badRequest("/toTeam", "must be empty when a person is named");
        }
    }
}
