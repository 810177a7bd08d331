package dev.afterword.retros.language;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Words that could be said in another way.
 *
 * @param rule id of the rule
 * @param category what was found, such as blame or counterfactual
 * @param severity how much it weighs
 * @param start where it begins in the text, in UTF-16 code units from 0
 * @param end where it ends, the unit after the last
 * @param match the words
 * @param suggestion how it could be said
 * @param question what to ask instead, or null
 */
@Schema(
        name = "LanguageFinding",
        description = "Words that could be said in another way; advice on the text, never on its author.")
public record LanguageFinding(
        String rule,
        String category,
        FindingSeverity severity,
        int start,
        int end,
        String match,
        String suggestion,
        String question) {

    /** Whether another finding on the same words adds nothing. */
    boolean standsFor(LanguageFinding other) {
        return category.equals(other.category) || severity == FindingSeverity.PRIVATE;
    }

    /** The same in the words of somebody who leads others: advice becomes an error. */
    public LanguageFinding ofLeader() {
        return severity != FindingSeverity.WARN
                ? this
                : new LanguageFinding(rule, category, FindingSeverity.ERROR, start, end, match, suggestion, question);
    }

    boolean overlaps(LanguageFinding other) {
        return start < other.end && other.start < end;
    }
}
