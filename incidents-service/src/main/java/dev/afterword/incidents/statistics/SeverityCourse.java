package dev.afterword.incidents.statistics;

import dev.afterword.incidents.estimate.Survival.Watched;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which severity an incident had when.
 *
 * @param now severity at the end of the changes
 * @param begin from here on it had one, or null where that is not known
 * @param end until here, or null where that is not known
 * @param goesOn whether it has not come to its end
 * @param steps changes of severity, oldest first
 */
record SeverityCourse(String now, Instant begin, Instant end, boolean goesOn, List<SeverityStep> steps) {

    /** A change of severity. */
    record SeverityStep(Instant at, String from, String to) {}

    /** Minutes by severity; the last one is still watched where the incident goes on. */
    Map<String, Watched> timeBySeverity(Instant at) {
        var times = new LinkedHashMap<String, Watched>();
        var over = goesOn ? at : end;
        if (begin == null || over == null) {
            return times;
        }
        var severity = steps.isEmpty() ? now : steps.get(0).from();
        var since = begin;
        for (var step : steps) {
            var until = earliest(latest(step.at(), since), over);
            add(times, severity, since, until, true);
            severity = step.to();
            since = until;
        }
        add(times, severity, since, over, !goesOn);
        return times;
    }

    private static void add(Map<String, Watched> times, String severity, Instant from, Instant to, boolean ended) {
        if (to.isAfter(from)) {
            var minutes = Duration.between(from, to).toMillis() / 60_000d;
            times.merge(
                    severity,
                    new Watched(minutes, ended),
                    (one, more) -> new Watched(one.time() + more.time(), one.ended() && more.ended()));
        }
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earliest(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
