package dev.afterword.incidents.check;

import java.time.Duration;
import java.time.Instant;

/** How near the date of a check is. DUE_SOON is within a day; RETIRED is never due. */
enum DueState {
    SCHEDULED,
    DUE_SOON,
    OVERDUE,
    RETIRED;

    private static final Duration SOON = Duration.ofDays(1);

    static DueState of(CheckStatus status, Instant dueAt, Instant now) {
        if (status == CheckStatus.RETIRED) {
            return RETIRED;
        }
        if (!dueAt.isAfter(now)) {
            return OVERDUE;
        }
        return dueAt.isAfter(now.plus(SOON)) ? SCHEDULED : DUE_SOON;
    }
}
