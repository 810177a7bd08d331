package dev.afterword.incidents.task;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where a task stands, and where it may go from there. */
enum TaskStatus {
    OPEN,
    IN_PROGRESS,
    DONE,
    CANCELED;

    private static final Map<TaskStatus, Set<TaskStatus>> NEXT = new EnumMap<>(Map.of(
            OPEN, EnumSet.of(IN_PROGRESS, DONE, CANCELED),
            IN_PROGRESS, EnumSet.of(OPEN, DONE, CANCELED),
            DONE, EnumSet.of(OPEN),
            CANCELED, EnumSet.of(OPEN)));

    Set<TaskStatus> next() {
        return NEXT.get(this);
    }

    boolean isEnd() {
        return this == DONE || this == CANCELED;
    }

    /** Whether going there gives work up or takes an end back: both want a reason. */
    boolean needsReasonToBecome(TaskStatus to) {
        return to == CANCELED || isEnd();
    }
}
