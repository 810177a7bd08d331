package dev.afterword.retros.followup;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An action that somebody proposes; actions-service takes it from there. */
@Schema(
        name = "ActionProposal",
        examples =
                """
                {"title": "Limit retries to what the pool can carry", "why": "Retries turned a slow minute into an outage",
                 "expectedEffect": "A slow dependency stays slow", "doneWhen": "A load test with a slow pool stays below 1 % errors",
                 "kind": "PREVENT", "priority": "P1"}""")
record ProposeActionRequest(
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 4000) String why,
        @Size(max = 4000) String expectedEffect,
        @Size(max = 4000) String doneWhen,
        @NotNull ActionKind kind,
        @Schema(description = "P2 unless given") ActionPriority priority,
        @Size(max = 50) List<@NotNull UUID> factorIds) {

    ProposeActionRequest {
        priority = priority == null ? ActionPriority.P2 : priority;
        factorIds = factorIds == null ? List.of() : factorIds;
    }
}
