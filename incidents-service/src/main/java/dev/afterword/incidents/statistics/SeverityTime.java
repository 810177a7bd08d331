package dev.afterword.incidents.statistics;

import dev.afterword.incidents.estimate.Interval;
import dev.afterword.incidents.estimate.Quantiles;
import dev.afterword.incidents.estimate.Survival;
import dev.afterword.incidents.estimate.Survival.Watched;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How long incidents stood at a severity, in minutes of the wall clock: from the declaration, or else from detection or the
 * start of the impact, to the resolution, or else the mitigation. What was set after that end held no time.
 *
 * @param severity SEV0 to SEV4 or UNKNOWN, which is one of its own
 * @param n incidents that stood at it and have left it or ended
 * @param open incidents that stand at it now
 * @param median half stood at it no longer; null below n = 5
 * @param medianInterval 95 % interval of the median; null below n = 6
 * @param p75 three of four no longer; null below n = 10
 * @param p90 nine of ten no longer; null below n = 10
 * @param survivalMedian half have left it after this long, open ones counted; null where that is not known or below five
 */
@Schema(name = "TimeInSeverity")
record SeverityTime(
        @Schema(examples = "SEV2") String severity,
        int n,
        int open,
        @Schema(examples = "47") Double median,
        Interval medianInterval,
        Double p75,
        Double p90,
        Double survivalMedian) {

    private static final int FOR_MEDIAN = 5;
    private static final int FOR_PERCENTILES = 10;

    /** Each severity that any of the incidents stood at, the worst first. */
    static List<SeverityTime> of(List<IncidentFact> incidents, Instant now) {
        var stood = new TreeMap<String, List<Watched>>();
        incidents.forEach(
                incident -> incident.course().timeBySeverity(now).forEach((severity, time) -> stood.computeIfAbsent(
                                severity, first -> new ArrayList<>())
                        .add(time)));
        return stood.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static SeverityTime of(String severity, List<Watched> stood) {
        var ended =
                stood.stream().filter(Watched::ended).mapToDouble(Watched::time).toArray();
        var quantiles = ended.length < FOR_MEDIAN ? null : Quantiles.of(ended);
        var steps = stood.size() < FOR_MEDIAN ? List.<Survival.Step>of() : Survival.steps(stood);
        var survivalMedian = Survival.median(steps);
        return new SeverityTime(
                severity,
                ended.length,
                stood.size() - ended.length,
                quantiles == null ? null : quantiles.at(0.5),
                quantiles == null ? null : quantiles.medianInterval().orElse(null),
                ended.length < FOR_PERCENTILES ? null : quantiles.at(0.75),
                ended.length < FOR_PERCENTILES ? null : quantiles.at(0.9),
                survivalMedian.isPresent() ? survivalMedian.getAsDouble() : null);
    }
}
