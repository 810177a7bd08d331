package dev.afterword.retros.trial;

import dev.afterword.retros.incident.PastIncident;
import dev.afterword.retros.policy.PolicyBench;
import dev.afterword.retros.policy.PolicyVerdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A draft held against past incidents, in memory. */
final class Trial {
    private final PolicyBench bench;
    private final Instant now;
    private final List<RuleTrial> rules;
    private final List<TrialWord> before = new ArrayList<>();
    private final List<TrialWord> after = new ArrayList<>();
    private int decided;
    private int factsChanged;

    private Trial(PolicyBench bench, Instant now) {
        this.bench = bench;
        this.now = now;
        var names = bench.rules();
        this.rules = IntStream.range(0, names.size())
                .mapToObj(i -> new RuleTrial(i, names.get(i)))
                .toList();
    }

    static TrialView of(PolicyBench bench, List<PastIncident> past, Instant now, int sample) {
        var trial = new Trial(bench, now);
        past.forEach(trial::take);
        return trial.view(past.size(), sample);
    }

    private void take(PastIncident incident) {
        var at = incident.decided() != null ? incident.decided().at() : incident.at();
        var draft = bench.draft(incident.facts(), at == null ? now : at);
        draft.unknown().forEach(rule -> rules.get(rule.position()).couldNotJudge());
        var change = new TrialChange(
                incident.key(),
                incident.title(),
                incident.decided() != null,
                TrialWord.of(before(incident, at == null ? now : at)),
                TrialWord.of(draft.verdict()));
        draft.rules().stream().filter(rule -> rule.won()).forEach(rule -> rules.get(rule.position())
                .take(change));
        before.add(change.before());
        after.add(change.after());
        if (incident.decided() != null) {
            decided++;
            factsChanged += incident.decided().facts().equals(incident.facts()) ? 0 : 1;
        }
    }

    /** On the same facts as the draft: what differs is the policy alone. */
    private PolicyVerdict before(PastIncident incident, Instant at) {
        var version = incident.decided() == null
                ? bench.inForce()
                : incident.decided().policyVersion();
        return bench.published(version, incident.facts(), at);
    }

    private TrialView view(int incidents, int sample) {
        var views = rules.stream().map(rule -> rule.view(sample)).toList();
        return new TrialView(
                incidents,
                decided,
                incidents - decided,
                factsChanged,
                bench.inForce(),
                TrialOutcomes.of(before),
                TrialOutcomes.of(after),
                TrialCounts.sum(views.stream().map(RuleTrialView::changes).toList()),
                RequirementMove.sum(
                        views.stream().flatMap(rule -> rule.moves().stream()).toList()),
                views);
    }
}
