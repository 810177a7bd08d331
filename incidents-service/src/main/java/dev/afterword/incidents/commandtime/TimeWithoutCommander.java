package dev.afterword.incidents.commandtime;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * When nobody was in command although the incident was responded to.
 *
 * @param first from the declaration until the first commander came, empty where one was there; null where it was never
 *     declared
 * @param gaps every later stretch: after it went back, or between two intervals of command
 */
public record TimeWithoutCommander(Span first, List<Span> gaps) {

    /** Of the intervals of command in any order; the open one goes on. */
    public static TimeWithoutCommander of(ResponseCourse course, List<Span> command) {
        var phases = course.phases();
        if (phases.isEmpty()) {
            return new TimeWithoutCommander(null, List.of());
        }
        var inOrder = command.stream()
                .filter(span -> !span.isEmpty())
                .sorted(Comparator.comparing(Span::from))
                .toList();
        var begin = phases.get(0).from();
        var without = phases.stream()
                .flatMap(phase -> without(phase, inOrder).stream())
                .toList();
        var startsWithout = !without.isEmpty() && without.get(0).from().equals(begin);
        return startsWithout
                ? new TimeWithoutCommander(without.get(0), without.subList(1, without.size()))
                : new TimeWithoutCommander(new Span(begin, begin), without);
    }

    private static List<Span> without(Span phase, List<Span> command) {
        var gaps = new ArrayList<Span>();
        var uncovered = phase.from();
        for (var interval : command) {
            if (interval.from().isAfter(uncovered) && isBeforeEnd(uncovered, phase)) {
                var end = isBeforeEnd(interval.from(), phase) ? interval.from() : phase.to();
                gaps.add(new Span(uncovered, end));
            }
            if (interval.to() == null && isBeforeEnd(interval.from(), phase)) {
                return gaps;
            }
            uncovered = latest(uncovered, interval.to() == null ? interval.from() : interval.to());
        }
        if (isBeforeEnd(uncovered, phase)) {
            gaps.add(new Span(uncovered, phase.to()));
        }
        return gaps;
    }

    private static boolean isBeforeEnd(Instant at, Span phase) {
        return phase.to() == null || at.isBefore(phase.to());
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** Since when nobody is in command now, although somebody was before or it went back. */
    public Optional<Instant> vacantSince() {
        return gaps.stream().filter(gap -> gap.to() == null).map(Span::from).findFirst();
    }

    /** Seconds of the later stretches that are over. */
    public long pastGapSeconds() {
        return gaps.stream()
                .filter(gap -> gap.to() != null)
                .mapToLong(gap -> gap.length(gap.to()).toSeconds())
                .sum();
    }
}
