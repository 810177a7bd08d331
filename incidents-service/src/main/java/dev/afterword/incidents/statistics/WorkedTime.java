package dev.afterword.incidents.statistics;

import dev.afterword.incidents.statistics.StatisticsRepository.Engagement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The time of one person at one incident: intervals that touch are one, so that two roles at once count once. */
final class WorkedTime {

    private static final int LONGEST_DAYS = 60;

    /** A span of work. */
    private record Span(Instant from, Instant to) {}

    private final List<Span> spans;
    private final HumanCostConfig config;

    private WorkedTime(List<Span> spans, HumanCostConfig config) {
        this.spans = spans;
        this.config = config;
    }

    static WorkedTime of(List<Engagement> engagements, HumanCostConfig config) {
        var spans = new ArrayList<Span>();
        engagements.stream()
                .sorted(Comparator.comparing(Engagement::from))
                .forEach(work -> add(spans, work.from(), capped(work)));
        return new WorkedTime(spans, config);
    }

    /** A role that nobody gave back says little after two months. */
    private static Instant capped(Engagement work) {
        var latest = work.from().plus(Duration.ofDays(LONGEST_DAYS));
        return work.to().isAfter(latest) ? latest : work.to();
    }

    private static void add(List<Span> spans, Instant from, Instant to) {
        var last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
        if (last == null || from.isAfter(last.to())) {
            spans.add(new Span(from, to));
        } else if (to.isAfter(last.to())) {
            spans.set(spans.size() - 1, new Span(last.from(), to));
        }
    }

    double hours() {
        return spans.stream().mapToDouble(span -> hours(span.from(), span.to())).sum();
    }

    double eveningHours() {
        return within(config.evening(), config.night());
    }

    double nightHours() {
        return within(config.night(), config.morning());
    }

    double weightedHours() {
        return hours() + (config.eveningWeight() - 1) * eveningHours() + (config.nightWeight() - 1) * nightHours();
    }

    /** The evenings before the nights that the work reached into. */
    Set<LocalDate> nights() {
        var nights = new HashSet<LocalDate>();
        for (var span : spans) {
            for (var day = firstDay(span); !day.isAfter(lastDay(span)); day = day.plusDays(1)) {
                if (overlap(span, day, config.night(), config.morning()) > 0) {
                    nights.add(day);
                }
            }
        }
        return nights;
    }

    private double within(LocalTime begin, LocalTime end) {
        var sum = 0d;
        for (var span : spans) {
            for (var day = firstDay(span); !day.isAfter(lastDay(span)); day = day.plusDays(1)) {
                sum += overlap(span, day, begin, end);
            }
        }
        return sum;
    }

    private LocalDate firstDay(Span span) {
        return span.from().atZone(config.zone()).toLocalDate().minusDays(1);
    }

    private LocalDate lastDay(Span span) {
        return span.to().atZone(config.zone()).toLocalDate();
    }

    /** Hours of the span in a window that begins on the day, and ends on the next one where it goes over midnight. */
    private double overlap(Span span, LocalDate day, LocalTime begin, LocalTime end) {
        var from = day.atTime(begin).atZone(config.zone()).toInstant();
        var until = (begin.isBefore(end) ? day : day.plusDays(1))
                .atTime(end)
                .atZone(config.zone())
                .toInstant();
        var latest = from.isAfter(span.from()) ? from : span.from();
        var earliest = until.isBefore(span.to()) ? until : span.to();
        return Math.max(0, hours(latest, earliest));
    }

    private static double hours(Instant from, Instant to) {
        return Duration.between(from, to).toMillis() / 3_600_000d;
    }
}
