package dev.afterword.retros.trial;

import dev.afterword.retros.policy.Depth;
import dev.afterword.retros.policy.Outcome;
import dev.afterword.retros.policy.PolicyVerdict;
import dev.afterword.retros.policy.Requirement;
import dev.afterword.retros.policy.terms.RuleTerms;
import java.time.Instant;

/**
 * What a policy says of an incident, in short.
 *
 * @param rule rule that won
 * @param requirement how strongly it asks for a retrospective
 * @param outcome what that comes to under the mode
 * @param depth how deep
 * @param dueAt when it is due, or null
 * @param template template of the document
 * @param terms what else it asks for
 */
record TrialWord(
        String rule,
        Requirement requirement,
        Outcome outcome,
        Depth depth,
        Instant dueAt,
        String template,
        RuleTerms terms) {

    static TrialWord of(PolicyVerdict verdict) {
        return new TrialWord(
                verdict.rule(),
                verdict.requirement(),
                verdict.outcome(),
                verdict.depth(),
                verdict.dueAt(),
                verdict.template(),
                verdict.terms());
    }
}
