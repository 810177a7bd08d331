package dev.afterword.incidents.budget;

import java.math.BigDecimal;

/**
 * The arithmetic of error budgets. A share of 1 is the whole budget of a window: 99.9 % of 1,000,000 events allow 1,000
 * bad ones, 99.9 % of 28 days allow 40.32 minutes.
 *
 * @param objective how much must be good, in percent
 * @param windowDays length of the window
 */
record ErrorBudget(BigDecimal objective, int windowDays) {

    /** An incident that takes more than this of a four-week budget asks for a retrospective (error budget policy). */
    static final double MUCH = 0.2;

    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final double MINUTES_OF_A_DAY = 24 * 60;
    private static final double FOUR_WEEKS = 28;

    /** The part that may be bad. */
    double allowance() {
        return ALL.subtract(objective).divide(ALL).doubleValue();
    }

    double allowedEvents(long totalEvents) {
        return allowance() * totalEvents;
    }

    double allowedMinutes() {
        return allowance() * windowDays * MINUTES_OF_A_DAY;
    }

    /** Bad events ÷ ((1 − SLO) × total events). */
    double byEvents(long badEvents, long totalEvents) {
        return badEvents / allowedEvents(totalEvents);
    }

    /** Bad part of each indicator by its weight ÷ (1 − SLO). */
    double byBadPart(double badPart) {
        return badPart / allowance();
    }

    /** Minutes × fraction affected ÷ allowed minutes. */
    double byTime(double minutes, double fractionAffected) {
        return minutes * fractionAffected / allowedMinutes();
    }

    /** The share that the same loss is of a budget of four weeks. */
    double ofFourWeeks(double share) {
        return share * windowDays / FOUR_WEEKS;
    }
}
