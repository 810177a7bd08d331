package dev.afterword.incidents.statistics;

import dev.afterword.incidents.estimate.Quantiles;
import dev.afterword.incidents.statistics.StatisticsRepository.Engagement;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The work of a team's people on the incidents of a period; people are told apart here and nowhere after. */
final class TeamWork {

    private final Period period;
    private final int incidents;
    private final int withheld;
    private final List<Instant> happened;
    private final Map<UUID, Map<String, WorkedTime>> work;
    private final HumanCostConfig config;

    private TeamWork(
            Period period,
            List<Instant> happened,
            Map<UUID, Map<String, WorkedTime>> all,
            Set<UUID> told,
            HumanCostConfig config) {
        this.period = period;
        this.incidents = happened.size();
        this.happened = happened;
        var work = new HashMap<>(all);
        work.keySet().retainAll(told);
        this.withheld = all.size() - work.size();
        this.work = work;
        this.config = config;
    }

    static TeamWork of(Period period, List<IncidentFact> all, List<Engagement> engagements, HumanCostConfig config) {
        var counted = all.stream()
                .filter(incident -> period.holds(incident.happenedAt()))
                .toList();
        var ids = counted.stream().map(IncidentFact::id).collect(Collectors.toSet());
        var work = new HashMap<UUID, Map<String, WorkedTime>>();
        engagements.stream()
                .filter(engagement -> ids.contains(engagement.incidentId()))
                .collect(Collectors.groupingBy(Engagement::incidentId, Collectors.groupingBy(Engagement::personId)))
                .forEach((incident, people) ->
                        people.forEach((person, spans) -> work.computeIfAbsent(incident, first -> new HashMap<>())
                                .put(person, WorkedTime.of(spans, config))));
        var happened = counted.stream().map(IncidentFact::happenedAt).toList();
        return new TeamWork(period, happened, work, told(counted, work), config);
    }

    /**
     * The incidents whose hours may be told: those of a month in which enough people were at work, the ones that are for
     * some people alone apart from the others. What two readers, or two periods of whole months, are told then differs by
     * the hours of enough people, or not at all.
     */
    private static Set<UUID> told(List<IncidentFact> counted, Map<UUID, Map<String, WorkedTime>> work) {
        return counted.stream()
                .filter(incident -> work.containsKey(incident.id()))
                .collect(Collectors.groupingBy(
                        incident -> Map.entry(Period.monthOf(incident.happenedAt()), incident.restricted()),
                        Collectors.mapping(IncidentFact::id, Collectors.toSet())))
                .values()
                .stream()
                .filter(cell -> peopleOf(cell, work) >= TeamCost.FEWEST_PEOPLE)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    private static long peopleOf(Set<UUID> cell, Map<UUID, Map<String, WorkedTime>> work) {
        return cell.stream()
                .flatMap(incident -> work.get(incident).keySet().stream())
                .distinct()
                .count();
    }

    int incidents() {
        return incidents;
    }

    /** Incidents that somebody worked on, of months in which fewer than three people did: their hours are not told. */
    int withheld() {
        return withheld;
    }

    ShiftLoad shiftLoad() {
        return ShiftLoad.of(period, happened, config);
    }

    /** Incidents of which it is known that somebody worked on them, and whose hours may be told. */
    int attended() {
        return work.size();
    }

    double perWeek() {
        return incidents / period.weeks();
    }

    int people() {
        return hoursByPerson().size();
    }

    double medianResponders() {
        return median(work.values().stream()
                .mapToDouble(people -> people.values().stream()
                        .filter(time -> time.hours() * 60 >= config.responderMinutes())
                        .count())
                .toArray());
    }

    double medianHours() {
        return median(work.values().stream()
                .mapToDouble(people ->
                        people.values().stream().mapToDouble(WorkedTime::hours).sum())
                .toArray());
    }

    double hours() {
        return all().stream().mapToDouble(WorkedTime::hours).sum();
    }

    double eveningHours() {
        return all().stream().mapToDouble(WorkedTime::eveningHours).sum();
    }

    double nightHours() {
        return all().stream().mapToDouble(WorkedTime::nightHours).sum();
    }

    double weightedHours() {
        return all().stream().mapToDouble(WorkedTime::weightedHours).sum();
    }

    /** Nights of people: two people in one night are two, one person at two incidents of a night is one. */
    int interruptedNights() {
        var nights = new HashSet<String>();
        work.values()
                .forEach(people -> people.forEach(
                        (person, time) -> time.nights().forEach(night -> nights.add(night + " " + person))));
        return nights.size();
    }

    /** The share of all hours that the busiest tenth of the people worked. */
    double concentration() {
        var hours = hoursByPerson().values().stream()
                .sorted(Comparator.reverseOrder())
                .toList();
        var busiest = (int) Math.ceil(hours.size() / 10d);
        var total = hours.stream().mapToDouble(Double::doubleValue).sum();
        return total == 0
                ? 0
                : hours.stream().limit(busiest).mapToDouble(Double::doubleValue).sum() / total;
    }

    private Map<String, Double> hoursByPerson() {
        var hours = new HashMap<String, Double>();
        work.values()
                .forEach(people -> people.forEach((person, time) -> hours.merge(person, time.hours(), Double::sum)));
        return hours;
    }

    private List<WorkedTime> all() {
        return work.values().stream()
                .map(Map::values)
                .flatMap(Collection::stream)
                .toList();
    }

    private static double median(double[] values) {
        return values.length == 0 ? 0 : Quantiles.of(values).at(0.5);
    }
}
