package dev.afterword.retros.policy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneOffset;

/** A time limit counted in days from the decision, in UTC and at the same time of day. */
record DueIn(@Min(1) @Max(365) int n, @NotNull DueUnit unit) {

    Instant from(Instant decidedAt) {
        var day = decidedAt.atZone(ZoneOffset.UTC);
        var left = n;
        while (left > 0) {
            day = day.plusDays(1);
            if (unit == DueUnit.CALENDAR_DAYS || isBusinessDay(day.getDayOfWeek())) {
                left--;
            }
        }
        return day.toInstant();
    }

    private static boolean isBusinessDay(DayOfWeek day) {
        return day != DayOfWeek.SATURDAY && day != DayOfWeek.SUNDAY;
    }
}
