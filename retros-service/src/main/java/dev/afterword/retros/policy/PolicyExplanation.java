package dev.afterword.retros.policy;

import dev.afterword.retros.policy.condition.Certainty;
import java.util.List;
import java.util.Optional;

/**
 * How a policy came to its word on one incident, rule by rule.
 *
 * @param policyVersion version that was asked
 * @param mode how rules turn into an outcome
 * @param facts what was known
 * @param rules every rule in its order
 * @param alternatives what the rules after the one that won would have given: those that match too, the next one first
 * @param unknown rules before the one that won that could not be judged
 */
public record PolicyExplanation(
        int policyVersion,
        PolicyMode mode,
        PolicyFacts facts,
        List<RuleExplanation> rules,
        List<RuleExplanation> alternatives,
        List<RuleExplanation> unknown) {

    static PolicyExplanation of(int version, PolicyMode mode, PolicyFacts facts, List<RuleExplanation> rules) {
        var won = winner(rules).map(RuleExplanation::position).orElse(rules.size());
        return new PolicyExplanation(
                version,
                mode,
                facts,
                rules,
                rules.stream()
                        .filter(rule -> rule.position() > won && rule.matches() == Certainty.YES)
                        .toList(),
                rules.stream()
                        .filter(rule -> rule.position() < won && rule.matches() == Certainty.UNKNOWN)
                        .toList());
    }

    private static Optional<RuleExplanation> winner(List<RuleExplanation> rules) {
        return rules.stream().filter(RuleExplanation::won).findFirst();
    }

    /** The one sentence, or two, that a decision keeps. */
    public PolicyVerdict verdict() {
        var won = winner(rules)
                .orElseThrow(() -> new IllegalStateException(
                        "Policy version " + policyVersion + " has no rule that takes every incident"));
        return new PolicyVerdict(
                policyVersion,
                won.rule(),
                won.requirement(),
                won.outcome(),
                won.depth(),
                won.template(),
                won.dueAt(),
                sentence(won),
                facts,
                won.terms());
    }

    private String sentence(RuleExplanation won) {
        var words = new StringBuilder(
                "Rule '%s' of policy version %d matched: %s.".formatted(won.rule(), policyVersion, won.why()));
        unknown.forEach(rule -> words.append(" Rule '%s' before it could not be judged: it is not known %s."
                .formatted(rule.rule(), rule.missing())));
        return words.toString();
    }
}
