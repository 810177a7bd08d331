package dev.afterword.retros.language;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A rule as people read it.
 *
 * @param id stable name
 * @param category what it looks for
 * @param severity how much its findings weigh
 * @param suggestion how it could be said
 * @param question what to ask instead, or null
 */
@Schema(name = "LanguageRule")
record LanguageRuleView(
        @Schema(examples = "CF01") String id,
        @Schema(examples = "counterfactual") String category,
        FindingSeverity severity,
        String suggestion,
        String question) {

    static LanguageRuleView of(LanguageRule rule) {
        return new LanguageRuleView(rule.id(), rule.category(), rule.severity(), rule.suggestion(), rule.question());
    }
}
