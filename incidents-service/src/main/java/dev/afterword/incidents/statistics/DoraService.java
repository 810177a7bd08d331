package dev.afterword.incidents.statistics;

import dev.afterword.restkit.identity.CurrentUser;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Pairs incidents with delivery: all measures of delivery or none. */
@ApplicationScoped
class DoraService {

    private static final String NO_DEPLOYMENTS =
            "No deployment to %s was recorded in the period, so that no measure of delivery can be told.";

    private final StatisticsRepository facts;
    private final DeploymentRepository deployments;
    private final HumanCostConfig config;
    private final CurrentUser user;
    private final Clock clock;

    DoraService(
            StatisticsRepository facts,
            DeploymentRepository deployments,
            HumanCostConfig config,
            CurrentUser user,
            Clock clock) {
        this.facts = facts;
        this.deployments = deployments;
        this.config = config;
        this.user = user;
        this.clock = clock;
    }

    Uni<DoraView> pairing(StatisticsQuery query) {
        var now = clock.instant();
        var period = Period.of(query.from, query.to, now);
        var both = new Period(period.previous().from(), period.to());
        return facts.facts(query, both, user.reader()).chain(incidents -> deployments
                .of(query, period, user.reader())
                .map(deployed -> view(query, period, incidents, deployed, now)));
    }

    /** Whole quarters, as far as they have come, with the half year before the first, which human load is measured by. */
    Uni<DoraPlotView> plot(StatisticsQuery query) {
        var now = clock.instant();
        var quarters = Quarter.touchedBy(Period.ofYear(query.from, query.to, now));
        var whole = new Period(
                quarters.get(0).until(now).from(),
                quarters.get(quarters.size() - 1).until(now).to());
        var all = new Period(whole.before(TeamCost.BASELINE_WEEKS).from(), whole.to());
        return facts.facts(query, all, user.reader())
                .chain(incidents -> facts.engagements(query, all, user.reader(), now)
                        .chain(engagements -> deployments
                                .of(query, whole, user.reader())
                                .map(deployed -> DoraPlotView.of(
                                        query, quarters, now, incidents, engagements, deployed, config))));
    }

    private static DoraView view(
            StatisticsQuery query,
            Period period,
            List<IncidentFact> incidents,
            List<DeploymentFact> deployed,
            Instant now) {
        var present = incidents.stream()
                .filter(incident -> period.holds(incident.happenedAt()))
                .toList();
        var before = incidents.stream()
                .filter(incident -> !period.holds(incident.happenedAt()))
                .toList();
        var frequency = FrequencyStatistics.of(period, present, before);
        return new DoraView(
                period,
                query.referenceClass(),
                frequency.count(),
                frequency.perWeek(),
                frequency.perWeekInterval(),
                SeverityStratum.of(present, before).stream()
                        .map(stratum -> DurationStatistics.of(Measure.TIME_TO_MITIGATE, stratum, now))
                        .toList(),
                !deployed.isEmpty(),
                deployed.isEmpty() ? NO_DEPLOYMENTS.formatted(query.environment()) : null,
                deployed.isEmpty()
                        ? null
                        : DeliveryStatistics.of(query.environment(), period, deployed, frequency.count()));
    }
}
