package dev.afterword.incidents.search;

import dev.afterword.restkit.problem.CommonProblems;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The words that are searched for.
 *
 * @param words the words as they were typed, in lower case
 */
record SearchTerms(List<String> words) {

    private static final int MAX_LENGTH = 200;
    private static final int MAX_WORDS = 10;

    /** Whatever is neither letter nor digit only parts words. */
    static SearchTerms of(String text) {
        if (text == null || text.isBlank()) {
            throw CommonProblems.badRequest("?q", "must not be blank");
        }
        if (text.length() > MAX_LENGTH) {
            throw CommonProblems.badRequest("?q", "must have at most " + MAX_LENGTH + " characters");
        }
        var words = Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MAX_WORDS)
                .toList();
        if (words.isEmpty()) {
            throw CommonProblems.badRequest("?q", "must have at least one letter or digit");
        }
        return new SearchTerms(words);
    }
}
