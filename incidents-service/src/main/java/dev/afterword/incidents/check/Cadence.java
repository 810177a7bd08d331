package dev.afterword.incidents.check;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * How often a check is due: every so many days at a time of the day, in a time zone, so that it stays at nine o'clock
 * when the clocks change.
 *
 * @param everyDays days from one date to the next
 * @param time time of the day
 * @param zone where the clock hangs
 */
record Cadence(int everyDays, LocalTime time, ZoneId zone) {

    static Cadence of(int everyDays, String timeOfDay, String timeZone) {
        return new Cadence(everyDays, LocalTime.parse(timeOfDay), zone(timeZone));
    }

    /** The zone with this name; fails with 400 where there is none. */
    static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw CheckProblems.unknownZone(name);
        }
    }

    Instant on(LocalDate day) {
        return day.atTime(time).atZone(zone).toInstant();
    }

    LocalDate dayOf(Instant at) {
        return at.atZone(zone).toLocalDate();
    }

    /** The first date after now. */
    Instant first(Instant now) {
        var today = on(dayOf(now));
        return today.isAfter(now) ? today : on(dayOf(now).plusDays(1));
    }

    /**
     * When it is due next after it was performed. Whoever is up to half an interval early has done it for that date; dates
     * that went by without anybody looking are not made up for.
     */
    Instant next(Instant dueAt, Instant checkedAt) {
        var covered = checkedAt.plus(Duration.ofDays(everyDays).dividedBy(2));
        if (dueAt.isAfter(covered)) {
            return dueAt;
        }
        var day = dayOf(dueAt);
        var passed = ChronoUnit.DAYS.between(day, dayOf(covered)) / everyDays;
        var next = day.plusDays(passed * everyDays);
        while (!on(next).isAfter(covered)) {
            next = next.plusDays(everyDays);
        }
        return on(next);
    }
}
