package dev.afterword.incidents.statistics;

import dev.afterword.restkit.problem.CommonProblems;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A span of time.
 *
 * @param from begins here
 * @param to ends before here
 */
@Schema(name = "StatisticsPeriod")
record Period(Instant from, Instant to) {

    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration USUAL = WEEK.multipliedBy(13);
    private static final Duration YEAR = WEEK.multipliedBy(52);
    private static final Duration LONGEST = Duration.ofDays(1_830);

    /** The period asked for, up to now: what is yet to come was no time for incidents. The last thirteen weeks unless told. */
    static Period of(Instant from, Instant to, Instant now) {
        var end = untilNow(to, now);
        var begin = from == null ? end.minus(USUAL) : from;
        if (!begin.isBefore(end)) {
            throw CommonProblems.badRequest("?from", "must be before to");
        }
        if (Duration.between(begin, end).compareTo(LONGEST) > 0) {
            throw CommonProblems.badRequest("?from", "must be at most five years before to");
        }
        return new Period(begin, end);
    }

    /** The period asked for; the last year unless told. */
    static Period ofYear(Instant from, Instant to, Instant now) {
        return of(from == null ? untilNow(to, now).minus(YEAR) : from, to, now);
    }

    private static Instant untilNow(Instant to, Instant now) {
        return to == null || to.isAfter(now) ? now : to;
    }

    /**
     * The calendar months in UTC that it touches, whole, as far as they are over; at least the last one that is. Any two
     * such periods differ by whole months.
     */
    Period wholeMonths(Instant now) {
        var running = monthOf(now);
        var end = to.equals(monthOf(to)) ? to : monthAfter(monthOf(to));
        var last = end.isAfter(running) ? running : end;
        var first = monthOf(from);
        return first.isBefore(last) ? new Period(first, last) : new Period(monthOf(running.minusSeconds(1)), running);
    }

    static Instant monthOf(Instant at) {
        var day = LocalDate.ofInstant(at, ZoneOffset.UTC).withDayOfMonth(1);
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static Instant monthAfter(Instant month) {
        return monthOf(month.plus(Duration.ofDays(32)));
    }

    Period previous() {
        return new Period(from.minus(Duration.between(from, to)), from);
    }

    Period before(int weeks) {
        return new Period(from.minus(WEEK.multipliedBy(weeks)), from);
    }

    boolean holds(Instant at) {
        return !at.isBefore(from) && at.isBefore(to);
    }

    double weeks() {
        return Duration.between(from, to).toMillis() / (double) WEEK.toMillis();
    }
}
