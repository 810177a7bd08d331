package dev.afterword.retros.language;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One rule of the language check.
 *
 * @param id stable name, two letters of its group and a number
 * @param category what it looks for, such as counterfactual
 * @param severity how much its findings weigh
 * @param scope the section it was written for; empty: all
 * @param words of which a sentence must have one for the rule to be tried on it, in small letters; those that end in * are
 *     beginnings of words; none: it is tried everywhere
 * @param pattern what it finds
 * @param suggestion how it could be said
 * @param question what to ask instead, or null
 */
record LanguageRule(
        String id,
        String category,
        FindingSeverity severity,
        Optional<TextSection> scope,
        List<String> words,
        Pattern pattern,
        String suggestion,
        String question) {

    /** Id of every rule that a glossary makes. */
    static final String GLOSSARY = "GL00";

    /** The rule of an organisation's own word, also in its plural. */
    static LanguageRule ofGlossary(GlossaryTerm term) {
        return new LanguageRule(
                GLOSSARY,
                "terminology",
                FindingSeverity.INFO,
                Optional.empty(),
                List.of(),
                Pattern.compile(
                        "(?<![\\p{L}\\d])" + Pattern.quote(term.term().strip()) + "(?:s|es)?(?![\\p{L}\\d])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                "Here it is called “" + term.instead().strip() + "”.",
                null);
    }

    boolean holdsIn(TextSection section) {
        return scope.map(section::isWithin).orElse(true);
    }
}
