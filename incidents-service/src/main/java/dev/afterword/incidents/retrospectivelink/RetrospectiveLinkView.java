package dev.afterword.incidents.retrospectivelink;

import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the retrospective of an incident decided and where it stands.
 *
 * @param id id of the retrospective
 * @param key human key
 * @param status where it stands
 * @param outcome HOLD, SKIP, UNDECIDED, or null before any decision
 * @param requirement how much the policy wants it, or null
 * @param reason why it was decided so, or null
 */
@Schema(name = "RetrospectiveLink")
public record RetrospectiveLinkView(
        UUID id,
        @Schema(examples = "RET-7") String key,
        String status,
        String outcome,
        String requirement,
        String reason) {

    private static final Set<String> STATUS_BEFORE_DECISION = Set.of("UNDECIDED", "REQUESTED");

    /** Whether it is settled that a retrospective is held, or that none is. */
    public boolean settled() {
        return "HOLD".equals(outcome) || "SKIP".equals(outcome) || !STATUS_BEFORE_DECISION.contains(status);
    }
}
