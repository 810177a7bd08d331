package dev.afterword.incidents.slo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The time over which an objective holds. */
public enum SloPeriod {
    ROLLING_28_DAYS,
    ROLLING_30_DAYS,
    CALENDAR_MONTH,
    CALENDAR_QUARTER;

    private static final int MONTHS_OF_A_QUARTER = 3;

    /** The window that an instant belongs to: it ends there if it rolls, and with its month or quarter (UTC) if not. */
    public SloWindow at(Instant now) {
        return switch (this) {
            case ROLLING_28_DAYS -> rolling(now, 28);
            case ROLLING_30_DAYS -> rolling(now, 30);
            case CALENDAR_MONTH -> calendar(monthOf(now), 1);
            case CALENDAR_QUARTER -> calendar(quarterOf(now), MONTHS_OF_A_QUARTER);
        };
    }

    private static SloWindow rolling(Instant now, int days) {
        return new SloWindow(now.minus(Duration.ofDays(days)), now);
    }

    private static SloWindow calendar(LocalDate start, int months) {
        return new SloWindow(instant(start), instant(start.plusMonths(months)));
    }

    private static LocalDate monthOf(Instant now) {
        return now.atOffset(ZoneOffset.UTC).toLocalDate().withDayOfMonth(1);
    }

    private static LocalDate quarterOf(Instant now) {
        var month = monthOf(now);
        return month.minusMonths((month.getMonthValue() - 1) % MONTHS_OF_A_QUARTER);
    }

    private static Instant instant(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
