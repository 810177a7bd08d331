package dev.afterword.retros.skipreport;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/** Counts skips by team, adjusts their rates for the severities that teams see, and hides small numbers. */
final class SkipReport {
    static final int MINIMUM = 5;

    private static final String METHOD =
            """
            Direct standardisation: the skip rates of a team by severity, weighted by the severities of all decisions of the \
            organisation in the period; severities that the team has none of are left out and the weights scaled up. Teams \
            with fewer than %d decisions are suppressed, and more where those would follow from the total. \
            No figure is by person."""
                    .formatted(MINIMUM);

    private final List<SkipCount> counts;
    private final Map<String, Integer> mix;

    SkipReport(List<SkipCount> counts) {
        this.counts = counts;
        this.mix = counts.stream().collect(groupingBy(SkipCount::severity, summingInt(SkipCount::decisions)));
    }

    SkipReportView view(Instant from, Instant to, CommanderSpread commanders) {
        var teams = byTeam();
        var hidden = hidden(teams);
        var views = teams.entrySet().stream()
                .map(team -> hidden.contains(team.getKey())
                        ? TeamSkips.suppressed(name(team.getKey()))
                        : shown(name(team.getKey()), team.getValue()))
                .toList();
        var whole = total(counts, SkipCount::decisions) < MINIMUM ? TeamSkips.suppressed(null) : shown(null, counts);
        return new SkipReportView(from, to, METHOD, MINIMUM, whole, views, commanders);
    }

    /** No team has the empty name; it stands for none here, since maps take no null. */
    private Map<String, List<SkipCount>> byTeam() {
        return counts.stream()
                .collect(groupingBy(count -> count.team() == null ? "" : count.team(), TreeMap::new, toList()));
    }

    private static Set<String> hidden(Map<String, List<SkipCount>> teams) {
        var bySize = teams.entrySet().stream()
                .sorted(Comparator.comparingInt(team -> total(team.getValue(), SkipCount::decisions)))
                .map(Map.Entry::getKey)
                .toList();
        var hidden = new LinkedHashSet<String>();
        bySize.stream()
                .filter(team -> total(teams.get(team), SkipCount::decisions) < MINIMUM)
                .forEach(hidden::add);
        var next = bySize.iterator();
        while (!hidden.isEmpty() && next.hasNext() && followsFromTotal(hidden, teams)) {
            hidden.add(next.next());
        }
        return hidden;
    }

    /** The total without the teams that are shown tells of those that are not: of one alone, or of too few decisions. */
    private static boolean followsFromTotal(Set<String> hidden, Map<String, List<SkipCount>> teams) {
        return hidden.size() == 1
                || hidden.stream()
                                .mapToInt(team -> total(teams.get(team), SkipCount::decisions))
                                .sum()
                        < MINIMUM;
    }

    private TeamSkips shown(String team, List<SkipCount> of) {
        var decisions = total(of, SkipCount::decisions);
        var skipped = total(of, SkipCount::skipped);
        var covered = of.stream()
                .filter(count -> count.decisions() > 0)
                .map(SkipCount::severity)
                .distinct()
                .mapToInt(mix::get)
                .sum();
        return new TeamSkips(
                team,
                false,
                decisions,
                skipped,
                rounded((double) skipped / decisions),
                rounded(adjusted(of, covered)),
                rounded((double) covered / total(counts, SkipCount::decisions)),
                total(of, SkipCount::againstPolicy),
                total(of, SkipCount::byDiscretion),
                total(of, SkipCount::undecided));
    }

    private double adjusted(List<SkipCount> of, int covered) {
        return of.stream().collect(groupingBy(SkipCount::severity)).entrySet().stream()
                .mapToDouble(stratum -> (double) mix.get(stratum.getKey())
                        / covered
                        * total(stratum.getValue(), SkipCount::skipped)
                        / total(stratum.getValue(), SkipCount::decisions))
                .sum();
    }

    private static int total(List<SkipCount> counts, ToIntFunction<SkipCount> part) {
        return counts.stream().mapToInt(part).sum();
    }

    private static double rounded(double share) {
        return Math.round(share * 1000) / 1000.0;
    }

    private static String name(String team) {
        return team.isEmpty() ? null : team;
    }
}
