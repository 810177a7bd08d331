package dev.afterword.actions.actionitem;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an action stands, and where it may go from there. */
@Schema(name = "ActionStatus")
public enum ActionItemStatus {
    PROPOSED,
    OPEN,
    IN_PROGRESS,
    BLOCKED,
    DEFERRED,
    DONE,
    VERIFIED,
    NOT_EFFECTIVE,
    DECLINED,
    CANCELED,
    SUPERSEDED;

    private static final Map<ActionItemStatus, Set<ActionItemStatus>> NEXT = new EnumMap<>(Map.of(
            PROPOSED, EnumSet.of(OPEN, DECLINED, SUPERSEDED),
            OPEN, EnumSet.of(IN_PROGRESS, DONE, DEFERRED, CANCELED, SUPERSEDED),
            IN_PROGRESS, EnumSet.of(OPEN, BLOCKED, DEFERRED, DONE, CANCELED, SUPERSEDED),
            BLOCKED, EnumSet.of(IN_PROGRESS, DEFERRED, CANCELED),
            DEFERRED, EnumSet.of(OPEN),
            DONE, EnumSet.of(IN_PROGRESS, VERIFIED, NOT_EFFECTIVE),
            VERIFIED, EnumSet.of(NOT_EFFECTIVE),
            NOT_EFFECTIVE, EnumSet.of(OPEN, SUPERSEDED)));

    /** Committed and not finished: only then can an action be late. */
    static final Set<ActionItemStatus> UNDERWAY = EnumSet.of(OPEN, IN_PROGRESS, BLOCKED, DEFERRED);

    /** Words and owner may still change; what is done is judged as it was. */
    static final Set<ActionItemStatus> EDITABLE =
            EnumSet.of(PROPOSED, OPEN, IN_PROGRESS, BLOCKED, DEFERRED, NOT_EFFECTIVE);

    /** States that can follow this one, in the order of a life. */
    public Set<ActionItemStatus> allowed() {
        return NEXT.getOrDefault(this, Set.of());
    }

    boolean mayBecome(ActionItemStatus next) {
        return allowed().contains(next);
    }
}
