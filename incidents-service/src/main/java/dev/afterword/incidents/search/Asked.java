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

    /** An incident is looked at with its entries. */
    private static final int FETCHED_PER_INCIDENT = 2;

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

    boolean isCommonInIncidents(double share) {
        return isCommon(expected(incidents, AskedWord::incidents), incidents, share);
    }

    boolean isCommonInEntries(double share) {
        return isCommon(expected(entries, AskedWord::entries), entries, share);
    }

    boolean isRarestCommonInIncidents(double share) {
        return isCommon(rarest().incidents(), incidents, share);
    }

    boolean isRarestCommonInEntries(double share) {
        return isCommon(rarest().entries(), entries, share);
    }

    /**
     * Whether it is quicker to look at the incidents that a filter leaves one after the other, the newest first, until enough
     * of them have the words, than to look for the words.
     */
    boolean isFoundAlong(Walk walk) {
        if (walk.isNone() || incidents <= 0) {
            return false;
        }
        var found = (expected(incidents, AskedWord::incidents) + expected(entries, AskedWord::entries)) / incidents;
        var met = Math.min(1, found) * walk.shareOfOthers(incidents);
        return FETCHED_PER_INCIDENT * Math.min(walk.incidents(), SearchSql.RANKED / met)
                <= byWords(walk.share(incidents));
    }

    /** About how many records are fetched by the words. */
    private double byWords(double share) {
        var whole = fetched(expected(incidents, AskedWord::incidents), incidents, share)
                + fetched(expected(entries, AskedWord::entries), entries, share);
        return isOneWord()
                ? whole
                : whole + fetched(rarest().incidents(), incidents, share) + fetched(rarest().entries(), entries, share);
    }

    private static double fetched(double matches, double records, double share) {
        return isCommon(matches, records, share) ? passed(matches, records, share) / PASSED_PER_FETCH : matches;
    }

    /** With so many matches it takes longer to fetch them all than to walk along the records until enough were met. */
    private static boolean isCommon(double matches, double records, double share) {
        return records > 0 && matches * PASSED_PER_FETCH > passed(matches, records, share);
    }

    /** How many records one passes until enough were met. */
    private static double passed(double matches, double records, double share) {
        return SearchSql.RANKED * records / (matches * share);
    }

    /** Records with all words, as if words knew nothing of one another. */
    private double expected(double records, ToLongFunction<AskedWord> written) {
        return words.stream()
                .mapToDouble(word -> Math.min(1, written.applyAsLong(word) / Math.max(1, records)))
                .reduce(records, (left, share) -> left * share);
    }
}
