package dev.afterword.incidents.alert.rule;

import java.util.Objects;

/**
 * What the rules say of an alert, and why.
 *
 * @param outcome what is to become of it
 * @param otherwise what is to become of it where it is to be attached and no incident is open
 * @param ruleId rule that fired, or null where none did
 * @param ruleName name of that rule, or null
 * @param rulesVersion version of the rules
 * @param reason why, in words
 * @param correlationKey alerts with the same one belong together
 * @param windowMinutes for how long they do
 * @param suggestResolution whether to ask people to resolve the incident when all is well again
 * @param incident what an incident of it is like
 * @param facts what the rules saw
 */
public record RuleDecision(
        AlertOutcome outcome,
        AlertOutcome otherwise,
        String ruleId,
        String ruleName,
        long rulesVersion,
        String reason,
        String correlationKey,
        int windowMinutes,
        boolean suggestResolution,
        IncidentTemplate incident,
        RuleFacts facts) {

    static final int USUAL_WINDOW = 60;

    /** Whether nobody is asked first. */
    public boolean acts() {
        return outcome == AlertOutcome.OPEN || outcome == AlertOutcome.ATTACH;
    }

    /** Whether the other one leads to the same, for alerts that belong together with the same others. */
    public boolean isLike(RuleDecision other) {
        return outcome == other.outcome
                && otherwise == other.otherwise
                && Objects.equals(ruleId, other.ruleId)
                && correlationKey.equals(other.correlationKey);
    }

    /** The same, but people are asked first. */
    public RuleDecision onlySuggested(String why) {
        return new RuleDecision(
                AlertOutcome.SUGGEST,
                otherwise,
                ruleId,
                ruleName,
                rulesVersion,
                why,
                correlationKey,
                windowMinutes,
                suggestResolution,
                incident,
                facts);
    }
}
