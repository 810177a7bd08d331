package dev.afterword.incidents.statistics;

import dev.afterword.incidents.statistics.StatisticsRepository.Engagement;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How often one team deployed in one quarter, how often it had incidents, and what these cost its people.
 *
 * @param team team of the deployed services, and responsible team of the incidents
 * @param quarter the quarter, in UTC
 * @param from begins here
 * @param to ends before here; the running quarter ends now
 * @param deployments deploys and full rollbacks
 * @param deploymentsPerWeek how many a week
 * @param incidents incidents that the reader may see
 * @param incidentsPerWeek how many a week
 * @param humanLoad human load index of its months that are over, 100 being the team's own 26 weeks before; null where too
 *     few people or incidents tell it, and where a service or a severity is asked for: it is told of whole teams
 */
@Schema(name = "TeamQuarter")
record TeamQuarter(
        @Schema(examples = "payments") String team,
        @Schema(examples = "2026-Q3") String quarter,
        Instant from,
        Instant to,
        int deployments,
        @Schema(examples = "12.5") double deploymentsPerWeek,
        int incidents,
        @Schema(examples = "0.6") double incidentsPerWeek,
        @Schema(examples = "140") Double humanLoad) {

    static TeamQuarter of(
            String team,
            Quarter quarter,
            Instant now,
            int deployments,
            List<IncidentFact> incidents,
            List<Engagement> engagements,
            boolean isCut,
            HumanCostConfig config) {
        var period = quarter.until(now);
        var work = TeamWork.of(period, incidents, engagements, config);
        return new TeamQuarter(
                team,
                quarter.word(),
                period.from(),
                period.to(),
                deployments,
                deployments / period.weeks(),
                work.incidents(),
                work.perWeek(),
                isCut
                        ? null
                        : quarter.monthsOver(now)
                                .map(months -> humanLoad(months, incidents, engagements, config))
                                .orElse(null));
    }

    private static Double humanLoad(
            Period months, List<IncidentFact> incidents, List<Engagement> engagements, HumanCostConfig config) {
        var work = TeamWork.of(months, incidents, engagements, config);
        var before = TeamWork.of(months.before(TeamCost.BASELINE_WEEKS), incidents, engagements, config);
        return TeamCost.indexOf(work, before, config);
    }
}
