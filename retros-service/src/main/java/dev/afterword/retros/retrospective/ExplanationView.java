package dev.afterword.retros.retrospective;

import dev.afterword.retros.policy.PolicyExplanation;
import dev.afterword.retros.policy.PolicyFacts;
import dev.afterword.retros.policy.PolicyMode;
import dev.afterword.retros.policy.RuleExplanation;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How the policy came to its word, rule by rule.
 *
 * @param decided whether this is what was decided; else the policy was never asked and this is what it would say now
 * @param at when it was decided, or null
 * @param policyVersion version of the policy
 * @param mode how rules turn into an outcome
 * @param facts what was known
 * @param rules every rule in its order, with the facts that speak for or against it
 * @param alternatives rules after the one that won that match too, the next one first
 * @param unknown rules before the one that won that could not be judged
 */
@Schema(name = "RetrospectiveExplanation")
record ExplanationView(
        boolean decided,
        Instant at,
        int policyVersion,
        PolicyMode mode,
        PolicyFacts facts,
        List<RuleExplanation> rules,
        List<RuleExplanation> alternatives,
        List<RuleExplanation> unknown) {

    static ExplanationView of(PolicyExplanation explanation, Instant decidedAt) {
        return new ExplanationView(
                decidedAt != null,
                decidedAt,
                explanation.policyVersion(),
                explanation.mode(),
                explanation.facts(),
                explanation.rules(),
                explanation.alternatives(),
                explanation.unknown());
    }

    static ExplanationView ofNow(PolicyExplanation explanation) {
        return of(explanation, null);
    }
}
