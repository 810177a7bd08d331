package dev.afterword.retros.policy;

import dev.afterword.retros.policy.condition.Certainty;
import dev.afterword.retros.policy.condition.ConditionPart;
import dev.afterword.retros.policy.terms.RuleTerms;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What one rule makes of an incident.
 *
 * @param position place in the policy, from 0
 * @param rule name
 * @param matches YES when each part holds, NO when one does not, else UNKNOWN
 * @param won whether it is the first that matches
 * @param parts each part of its condition beside what is known
 * @param requirement how strongly it asks for a retrospective
 * @param outcome what that comes to under the mode of the policy
 * @param depth how deep it goes
 * @param template name of the template
 * @param dueAt when it would be due, or null
 * @param terms what else it asks for
 */
public record RuleExplanation(
        int position,
        String rule,
        Certainty matches,
        boolean won,
        List<ConditionPart> parts,
        Requirement requirement,
        Outcome outcome,
        Depth depth,
        String template,
        Instant dueAt,
        RuleTerms terms) {

    /** Why it matches, in words. */
    String why() {
        return parts.isEmpty()
                ? "no rule before it did"
                : parts.stream().map(ConditionPart::seen).collect(Collectors.joining(" and "));
    }

    /** Which facts are missing to judge it, in words. */
    String missing() {
        return parts.stream()
                .filter(part -> part.holds() == Certainty.UNKNOWN)
                .map(ConditionPart::unknown)
                .collect(Collectors.joining(" and "));
    }
}
