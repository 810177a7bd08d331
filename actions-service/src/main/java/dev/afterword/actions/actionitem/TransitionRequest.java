package dev.afterword.actions.actionitem;

import dev.afterword.actions.person.PersonRef;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A wish to take an action to another state.
 *
 * @param to state, one of the action's {@code allowedTransitions}
 * @param reason why; compulsory for DECLINED, CANCELED, DEFERRED, and for NOT_EFFECTIVE what was learned
 * @param ownerId owner, for a commitment (PROPOSED to OPEN)
 * @param dueAt date promised, for a commitment, a deferral or a rework
 * @param doneWhen bound, for a commitment
 * @param blockedBy what the work waits for, for BLOCKED
 * @param supersededBy action that takes its place, for SUPERSEDED
 */
@Schema(name = "ActionTransition", description = "A wish to take an action to another state")
record TransitionRequest(
        @NotNull ActionItemStatus to,
        @Size(max = 2000) String reason,
        @Size(max = 100) String ownerId,
        Instant dueAt,
        @Size(max = 4000) String doneWhen,
        @Size(max = 500) String blockedBy,
        UUID supersededBy) {

    Move toMove(PersonRef owner, PersonRef by) {
        return new Move(to, reason, owner, dueAt, doneWhen, blockedBy, supersededBy, by);
    }
}
