package dev.afterword.retros.retrospective;

import dev.afterword.retros.person.PersonView;
import dev.afterword.retros.policy.Depth;
import dev.afterword.retros.policy.Requirement;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A retrospective in a list. */
public record RetrospectiveSummary(
        UUID id,
        @Schema(examples = "RET-7") String key,
        UUID incidentId,
        @Schema(examples = "INC-42") String incidentKey,
        String title,
        RetrospectiveStatus status,
        Requirement requirement,
        Depth depth,
        PersonView owner,
        Instant dueAt,
        boolean overdue,
        @Schema(description = "Since when it waits for a decision, or null") Instant undecidedSince,
        @Schema(description = "Whether it waits longer than the policy in force allows") boolean undecidedTooLong,
        String visibility,
        Instant createdAt,
        Instant updatedAt) {}
