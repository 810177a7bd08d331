package dev.afterword.retros.policy.condition;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One part of a rule's condition beside what is known of the incident.
 *
 * @param fact name of the part, as the policy writes it
 * @param asked what the rule asks for
 * @param seen what is known of it in words, or null where nothing is
 * @param holds YES, NO, or UNKNOWN where the fact is not known
 */
public record ConditionPart(
        @Schema(examples = "minDurationMinutes") String fact,
        @Schema(examples = "at least 60") String asked,
        @Schema(examples = "the impact lasted 75 minutes") String seen,
        Certainty holds) {

    /** What is not known, in words that stand before "is not known". */
    public String unknown() {
        return UnknownFact.words(fact);
    }
}
