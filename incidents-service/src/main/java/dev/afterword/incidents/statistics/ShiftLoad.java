package dev.afterword.incidents.statistics;

import dev.afterword.incidents.estimate.Interval;
import dev.afterword.incidents.estimate.PoissonRate;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many incidents came in one shift of on-call, all shifts of the period counted, those without an incident among them.
 * An incident counts in the shift in which it happened.
 *
 * @param shifts shifts of the period
 * @param perShift incidents divided by shifts
 * @param perShiftInterval exact 95 % interval of perShift, as of a Poisson count
 * @param busiest most incidents of one shift
 * @param overLimit shifts with more incidents than the limit
 */
@Schema(name = "ShiftLoad")
record ShiftLoad(
        @Schema(examples = "182") double shifts,
        @Schema(examples = "0.4") double perShift,
        Interval perShiftInterval,
        @Schema(examples = "3") long busiest,
        @Schema(examples = "1") long overLimit) {

    /** A shift: the day on which it began, and which of that day's it was. */
    private record Shift(java.time.LocalDate day, long number) {}

    static ShiftLoad of(Period period, List<Instant> incidents, HumanCostConfig config) {
        var shifts = period.weeks() * 7 * 24 / config.shiftHours();
        var counts = incidents.stream()
                .map(at -> shift(at.atZone(config.zone()), config))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        var interval = PoissonRate.interval(incidents.size());
        return new ShiftLoad(
                shifts,
                incidents.size() / shifts,
                new Interval(interval.low() / shifts, interval.high() / shifts),
                counts.values().stream().mapToLong(Long::longValue).max().orElse(0),
                counts.values().stream()
                        .filter(count -> count > config.shiftLimit())
                        .count());
    }

    private static Shift shift(ZonedDateTime at, HumanCostConfig config) {
        var beganToday = !at.toLocalTime().isBefore(config.shiftBegins());
        var day = beganToday ? at.toLocalDate() : at.toLocalDate().minusDays(1);
        var since = Duration.between(day.atTime(config.shiftBegins()), at.toLocalDateTime());
        return new Shift(day, since.toMinutes() / (60L * config.shiftHours()));
    }
}
