package dev.afterword.retros.rca;

import java.util.regex.Pattern;

/** The five rules of causation: how a causal statement is told so that somebody can act on it. Each asks, none judges. */
enum CausalRule {
    CAUSE_AND_EFFECT("", "What makes the one lead to the other? Say it after “because”."),
    SPECIFIC_WORDS(
            "\\b(?:poor\\w*|inadequate\\w*|insufficient\\w*|bad(?:ly)?|wrong\\w*|improper\\w*|careless\\w*|unclear|lack of|"
                    + "not enough|too complex)\\b",
            "Which property was it, in figures or in what could be seen?"),
    BEFORE_THE_ACT(
            "",
            "It speaks of what a person did, and nothing leads to it yet. Which condition made that likely for anybody?"),
    BEFORE_THE_DEVIATION(
            "\\b(?:not follow\\w*|violat\\w+|skipp\\w+|bypass\\w*|circumvent\\w*|deviat\\w+)\\b.*\\b(?:procedure|process|"
                    + "polic(?:y|ies)|runbook|checklist|protocol|rule|step|review)s?\\b",
            "It speaks of a procedure that was not followed. Which condition made the procedure not fit?"),
    DUTY_TO_ACT(
            "\\b(?:did not|didn't|failed to|fails to|never|nobody|no one|was not (?:done|checked|updated|told|escalated))\\b",
            "Something was not done. What called for it at that moment, and to whom was that visible?");

    private final Pattern words;
    private final String question;

    CausalRule(String words, String question) {
        this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
        this.question = question;
    }

    String question() {
        return question;
    }

    /** Whether the rule is about statements with such words, and these are some. */
    boolean findsWordsIn(String text) {
        return !words.pattern().isEmpty() && words.matcher(text).find();
    }
}
