package dev.afterword.actions.actionitem;

import dev.afterword.actions.person.PersonRef;
import java.time.Instant;
import java.util.UUID;

/**
 * A wish to take an action to another state, with what that state asks for.
 *
 * @param to state wished for
 * @param reason why, compulsory for declining, canceling and deferring
 * @param owner who takes it on, for a commitment
 * @param dueAt date promised, for a commitment, a deferral or a rework
 * @param doneWhen bound, for a commitment
 * @param blockedBy what it waits for
 * @param supersededBy action that takes its place
 * @param by who wishes
 */
record Move(
        ActionItemStatus to,
        String reason,
        PersonRef owner,
        Instant dueAt,
        String doneWhen,
        String blockedBy,
        UUID supersededBy,
        PersonRef by) {

    /** A step that a tracker asks for. */
    static Move remote(ActionItemStatus to, String reason, PersonRef by) {
        return new Move(to, reason, null, null, null, null, null, by);
    }
}
