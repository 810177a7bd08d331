package dev.afterword.incidents.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A quarter of a year, in UTC.
 *
 * @param first its first day
 */
record Quarter(LocalDate first) {

    private static Quarter of(Instant at) {
        var day = LocalDate.ofInstant(at, ZoneOffset.UTC);
        return new Quarter(day.with(IsoFields.DAY_OF_QUARTER, 1));
    }

    /** Every quarter that a period touches, the earliest first. */
    static List<Quarter> touchedBy(Period period) {
        return Stream.iterate(of(period.from()), quarter -> quarter.begin().isBefore(period.to()), Quarter::next)
                .toList();
    }

    private Quarter next() {
        return new Quarter(first.plus(1, IsoFields.QUARTER_YEARS));
    }

    private Instant begin() {
        return first.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** The quarter as far as it has come. */
    Period until(Instant now) {
        var end = next().begin();
        return new Period(begin(), end.isBefore(now) ? end : now);
    }

    /** Its months that are over, or none where its first one still runs. */
    Optional<Period> monthsOver(Instant now) {
        var end = next().begin();
        var running = Period.monthOf(now);
        var last = end.isBefore(running) ? end : running;
        return begin().isBefore(last) ? Optional.of(new Period(begin(), last)) : Optional.empty();
    }

    /** Such as 2026-Q3. */
    String word() {
        return first.getYear() + "-Q" + first.get(IsoFields.QUARTER_OF_YEAR);
    }
}
