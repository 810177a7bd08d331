package dev.afterword.incidents.statistics;

import dev.afterword.incidents.statistics.IncidentStatisticsView.Group;
import dev.afterword.restkit.identity.CurrentUser;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes statistics of the incidents that the caller may see. */
@ApplicationScoped
class StatisticsService {

    private static final int MOST_GROUPS = 50;

    private final StatisticsRepository facts;
    private final HumanCostConfig config;
    private final ImpactConfig impact;
    private final CurrentUser user;
    private final Clock clock;

    StatisticsService(
            StatisticsRepository facts, HumanCostConfig config, ImpactConfig impact, CurrentUser user, Clock clock) {
        this.facts = facts;
        this.config = config;
        this.impact = impact;
        this.user = user;
        this.clock = clock;
    }

    Uni<IncidentStatisticsView> incidents(StatisticsQuery query) {
        var now = clock.instant();
        var period = Period.of(query.from, query.to, now);
        var both = new Period(period.previous().from(), period.to());
        return facts.facts(query, both, user.reader()).map(incidents -> view(query, period, incidents, now));
    }

    private IncidentStatisticsView view(
            StatisticsQuery query, Period period, List<IncidentFact> incidents, Instant now) {
        var groups = new HashMap<String, List<IncidentFact>>();
        incidents.forEach(incident -> query.groupBy().keysOf(incident).forEach(key -> groups.computeIfAbsent(
                        key, first -> new ArrayList<>())
                .add(incident)));
        if (query.groupBy() == Grouping.NONE) {
            groups.putIfAbsent("all", List.of());
        }
        var made = groups.entrySet().stream()
                .map(entry -> group(entry, period, now))
                .sorted(Comparator.comparing((Group group) -> -group.frequency().count())
                        .thenComparing(Group::key))
                .limit(MOST_GROUPS)
                .toList();
        var comparisons = made.stream().mapToInt(Group::comparisons).sum();
        return new IncidentStatisticsView(
                period,
                period.previous(),
                query.referenceClass(),
                query.groupBy(),
                comparisons,
                impact.grayWeight(),
                made,
                groups.size() - made.size());
    }

    private static Group group(Map.Entry<String, List<IncidentFact>> entry, Period period, Instant now) {
        var present = entry.getValue().stream()
                .filter(incident -> period.holds(incident.happenedAt()))
                .toList();
        var before = entry.getValue().stream()
                .filter(incident -> !period.holds(incident.happenedAt()))
                .toList();
        var frequency = FrequencyStatistics.of(period, present, before);
        var strata = SeverityStratum.of(present, before);
        var durations = strata.stream()
                .flatMap(stratum ->
                        Arrays.stream(Measure.values()).map(measure -> DurationStatistics.of(measure, stratum, now)))
                .toList();
        return new Group(
                entry.getKey(),
                frequency,
                DetectionStatistics.of(present),
                durations,
                SeverityTime.of(present, now),
                ImprovementArea.of(frequency, strata, now));
    }

    /** Whole months, and the 26 weeks before them, which are a team's own measure. */
    Uni<HumanCostView> humanCost(StatisticsQuery query) {
        query.requireNoCutOfPeople();
        var now = clock.instant();
        var period = Period.of(query.from, query.to, now).wholeMonths(now);
        var both = new Period(period.before(TeamCost.BASELINE_WEEKS).from(), period.to());
        return facts.facts(query, both, user.reader())
                .chain(incidents -> facts.engagements(query, both, user.reader(), now)
                        .map(engagements -> HumanCostView.of(
                                period,
                                period.before(TeamCost.BASELINE_WEEKS),
                                query.referenceClass(),
                                config,
                                incidents,
                                engagements)));
    }
}
