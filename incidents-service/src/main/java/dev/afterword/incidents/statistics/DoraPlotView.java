package dev.afterword.incidents.statistics;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.afterword.incidents.statistics.StatisticsRepository.Engagement;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Deployments against incidents and human load, per team and quarter. A team stands in it for the quarters of which its
 * deployments are known: without them there is nothing to set its incidents against.
 *
 * @param referenceClass which incidents, in words
 * @param environment where the deployments went
 * @param points teams in quarters, by team and then by time
 * @param teamsWithoutDeployments teams that had incidents, and no deployment in any quarter
 */
@Schema(name = "DoraPlot")
record DoraPlotView(
        String referenceClass,
        @Schema(examples = "production") String environment,
        List<TeamQuarter> points,
        List<String> teamsWithoutDeployments) {

    static DoraPlotView of(
            StatisticsQuery query,
            List<Quarter> quarters,
            Instant now,
            List<IncidentFact> incidents,
            List<Engagement> engagements,
            List<DeploymentFact> deployments,
            HumanCostConfig config) {
        var incidentsOf = incidents.stream()
                .filter(incident -> incident.team() != null)
                .collect(groupingBy(IncidentFact::team, TreeMap::new, toList()));
        var points = quarters.stream()
                .flatMap(quarter -> deployedIn(quarter.until(now), deployments)
                        .map(team -> TeamQuarter.of(
                                team.getKey(),
                                quarter,
                                now,
                                team.getValue().intValue(),
                                incidentsOf.getOrDefault(team.getKey(), List.of()),
                                engagements,
                                query.isCut(),
                                config)))
                .sorted(Comparator.comparing(TeamQuarter::team).thenComparing(TeamQuarter::from))
                .toList();
        var shown = points.stream().map(TeamQuarter::team).distinct().toList();
        var first = quarters.get(0).until(now).from();
        var without = incidentsOf.entrySet().stream()
                .filter(team -> !shown.contains(team.getKey()))
                .filter(team -> team.getValue().stream()
                        .anyMatch(incident -> !incident.happenedAt().isBefore(first)))
                .map(Map.Entry::getKey)
                .toList();
        return new DoraPlotView(query.referenceClass(), query.environment(), points, without);
    }

    private static Stream<Map.Entry<String, Long>> deployedIn(Period period, List<DeploymentFact> deployments) {
        return deployments.stream()
                .filter(deployment -> period.holds(deployment.at()))
                .map(DeploymentFact::team)
                .filter(Objects::nonNull)
                .collect(groupingBy(team -> team, counting()))
                .entrySet()
                .stream();
    }
}
