package dev.afterword.incidents.impact;

import dev.afterword.incidents.incident.severity.ImpactLevel;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How long the impact lasted: the union of its windows, so that two services that are down at once count once.
 *
 * @param seconds seconds with any impact, gray included
 * @param impactSeconds seconds in which at least one service was worse than gray
 * @param graySeconds seconds in which services were gray and none was worse
 * @param ongoing whether a window is open; it counts until now
 */
@Schema(name = "ImpactDuration")
record ImpactDuration(long seconds, long impactSeconds, long graySeconds, boolean ongoing) {

    static ImpactDuration of(List<ImpactWindow> windows, Instant now) {
        var all = union(windows, level -> level.compareTo(ImpactLevel.NONE) > 0, now);
        var worse = union(windows, level -> level.compareTo(ImpactLevel.GRAY) > 0, now);
        var ongoing = windows.stream().anyMatch(window -> window.isOpen() && window.level() != ImpactLevel.NONE);
        return new ImpactDuration(
                all.toSeconds(), worse.toSeconds(), all.minus(worse).toSeconds(), ongoing);
    }

    Duration duration() {
        return Duration.ofSeconds(seconds);
    }

    private static Duration union(List<ImpactWindow> windows, Predicate<ImpactLevel> counts, Instant now) {
        var total = Duration.ZERO;
        var covered = Instant.MIN;
        var inOrder = windows.stream()
                .filter(window -> counts.test(window.level()))
                .sorted(Comparator.comparing(ImpactWindow::from))
                .toList();
        for (var window : inOrder) {
            var from = window.from().isAfter(covered) ? window.from() : covered;
            var to = window.isOpen() ? now : window.to();
            if (to.isAfter(from)) {
                total = total.plus(Duration.between(from, to));
                covered = to;
            }
        }
        return total;
    }
}
