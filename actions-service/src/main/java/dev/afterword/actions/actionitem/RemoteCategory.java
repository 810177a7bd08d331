package dev.afterword.actions.actionitem;

import static dev.afterword.actions.actionitem.ActionItemStatus.IN_PROGRESS;
import static dev.afterword.actions.actionitem.ActionItemStatus.OPEN;

import java.util.List;

/** Category of a status in a tracker, the only thing of it that moves an action. */
public enum RemoteCategory {
    NEW,
    ACTIVE,
    DONE;

    /**
     * Steps that bring an action to what the tracker says; empty where both agree already or where the tracker has no
     * say: not before commitment, and not on anything that a person judged.
     */
    List<ActionItemStatus> stepsFrom(ActionItemStatus status) {
        return switch (this) {
            case NEW ->
                switch (status) {
                    case IN_PROGRESS -> List.of(OPEN);
                    case DONE -> List.of(IN_PROGRESS, OPEN);
                    default -> List.of();
                };
            case ACTIVE ->
                switch (status) {
                    case OPEN, DONE -> List.of(IN_PROGRESS);
                    case DEFERRED -> List.of(OPEN, IN_PROGRESS);
                    default -> List.of();
                };
            case DONE ->
                switch (status) {
                    case OPEN, IN_PROGRESS -> List.of(ActionItemStatus.DONE);
                    case BLOCKED -> List.of(IN_PROGRESS, ActionItemStatus.DONE);
                    case DEFERRED -> List.of(OPEN, ActionItemStatus.DONE);
                    default -> List.of();
                };
        };
    }
}
