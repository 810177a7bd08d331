package dev.afterword.incidents.budget;

import dev.afterword.incidents.impact.ImpactPeriod;
import dev.afterword.incidents.incident.severity.ImpactLevel;
import dev.afterword.incidents.slo.SloView;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * The union of the windows that count for one SLO, cut where one begins or ends. In each piece the worst level counts, and
 * the largest part that any of its windows says was affected.
 *
 * @param windows windows that say that something was not well
 * @param now when it is asked; open windows count until then
 */
record WindowSpans(List<ImpactPeriod> windows, Instant now) {

    /** What a gray minute counts where nobody told how much was affected: neither broken nor well. */
    static final double GRAY_PART = 0.25;

    /**
     * Windows of the SLO's own service or system; those of a service not yet known where it has none. Where only others
     * have windows, it lost nothing.
     */
    static WindowSpans of(SloView slo, List<ImpactPeriod> all, Instant now) {
        var own = all.stream()
                .filter(window -> slo.service() == null
                        ? slo.system().equals(window.system())
                        : slo.service().equals(window.service()))
                .toList();
        var counted = own.isEmpty()
                ? all.stream().filter(window -> window.service() == null).toList()
                : own;
        return new WindowSpans(
                counted.stream()
                        .filter(window -> window.level() != ImpactLevel.NONE)
                        .toList(),
                now);
    }

    ImpactSpan span() {
        if (windows.isEmpty()) {
            return ImpactSpan.none();
        }
        var cuts = windows.stream()
                .flatMap(window -> Stream.of(window.from(), end(window)))
                .distinct()
                .sorted()
                .toList();
        var levels = new EnumMap<ImpactLevel, LevelMinutesView>(ImpactLevel.class);
        int stretches = 0;
        boolean inside = false;
        for (int i = 0; i + 1 < cuts.size(); i++) {
            var hurting = during(cuts.get(i), cuts.get(i + 1));
            if (hurting.isEmpty()) {
                inside = false;
                continue;
            }
            stretches += inside ? 0 : 1;
            inside = true;
            add(levels, hurting, Duration.between(cuts.get(i), cuts.get(i + 1)).toMillis() / 60_000.0);
        }
        var ongoing = windows.stream().anyMatch(window -> window.to() == null);
        return ImpactSpan.ofWindows(
                List.copyOf(levels.values()), stretches, cuts.get(0), ongoing, cuts.get(cuts.size() - 1));
    }

    private List<ImpactPeriod> during(Instant from, Instant to) {
        return windows.stream()
                .filter(window -> !window.from().isAfter(from) && !end(window).isBefore(to))
                .toList();
    }

    private static void add(EnumMap<ImpactLevel, LevelMinutesView> levels, List<ImpactPeriod> hurting, double minutes) {
        var level = hurting.stream()
                .map(ImpactPeriod::level)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        var part = hurting.stream().mapToDouble(WindowSpans::part).max().orElseThrow();
        levels.merge(
                level,
                new LevelMinutesView(level, minutes, minutes * part),
                (one, other) -> new LevelMinutesView(
                        level, one.minutes() + other.minutes(), one.affectedMinutes() + other.affectedMinutes()));
    }

    private static double part(ImpactPeriod window) {
        if (window.share() != null) {
            return window.share();
        }
        return window.level() == ImpactLevel.GRAY ? GRAY_PART : 1;
    }

    private Instant end(ImpactPeriod window) {
        if (window.to() != null) {
            return window.to();
        }
        return now.isBefore(window.from()) ? window.from() : now;
    }
}
