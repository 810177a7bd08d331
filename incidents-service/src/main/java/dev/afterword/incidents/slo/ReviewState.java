package dev.afterword.incidents.slo;

import java.time.LocalDate;

/** Whether an objective wants to be looked at again. */
public enum ReviewState {
    /** No review is planned. */
    NONE,
    SCHEDULED,
    /** Within two weeks. */
    DUE_SOON,
    OVERDUE;

    private static final int SOON_DAYS = 14;

    static ReviewState of(LocalDate reviewOn, LocalDate today) {
        if (reviewOn == null) {
            return NONE;
        }
        if (reviewOn.isBefore(today)) {
            return OVERDUE;
        }
        return reviewOn.isAfter(today.plusDays(SOON_DAYS)) ? SCHEDULED : DUE_SOON;
    }
}
