package dev.afterword.incidents.search;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/**
 * What is searched for, and how much of it there is: a word that is everywhere is found along the newest records, any other
 * by the index of words. Both are right; the other one of the two would look at a million records.
 *
 * @param words the words, at least one
 * @param incidents about how many incidents there are
 * @param entries about how many timeline entries there are
 */
record Asked(List<AskedWord> words, double incidents, double entries) {

    /** To fetch a match from wherever it lies takes as long as to pass so many records that lie in a row. */
    private static final int PASSED_PER_FETCH = 16;

    /** All words occur, each as itself or as one of those it may have been meant to be. */
    String every() {
        return words.stream().map(AskedWord::query).collect(Collectors.joining(" & "));
    }

    /** Any of the words occurs. */
    String any() {
        return words.stream().map(AskedWord::query).collect(Collectors.joining(" | "));
    }

    /** The word that was written least: where it is missing, no record has all words. */
    AskedWord rarest() {
        return words.stream().min(Comparator.comparingLong(AskedWord::written)).orElseThrow();
    }

    boolean isOneWord() {
        return words.size() == 1;
    }

    boolean isCommonInIncidents() {
        return isCommon(expected(incidents, AskedWord::incidents), incidents);
    }

    boolean isCommonInEntries() {
        return isCommon(expected(entries, AskedWord::entries), entries);
    }

    boolean isRarestCommonInIncidents() {
        return isCommon(rarest().incidents(), incidents);
    }

    boolean isRarestCommonInEntries() {
        return isCommon(rarest().entries(), entries);
    }

    /** With so many matches it takes longer to fetch them all than to walk along the records until enough were met. */
    private static boolean isCommon(double matches, double records) {
        return records > 0 && matches * matches * PASSED_PER_FETCH > SearchSql.RANKED * records;
    }

    /** Records with all words, as if words knew nothing of one another. */
    private double expected(double records, ToLongFunction<AskedWord> written) {
        return words.stream()
                .mapToDouble(word -> Math.min(1, written.applyAsLong(word) / Math.max(1, records)))
                .reduce(records, (left, share) -> left * share);
    }
}
