package dev.afterword.incidents.search;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A word that is searched for, with what is known of it.
 *
 * @param word the word as it was typed
 * @param meant the word, and those it may have been meant to be when nobody ever wrote it
 * @param incidents about how many incidents have one of these in title, labels or summary
 * @param titles about how many have one of these in their title
 * @param wholeTitles about how many have the word in their title as it was typed, not as the beginning of another
 * @param entries about how many timeline entries have one of these
 */
record AskedWord(String word, List<String> meant, long incidents, long titles, long wholeTitles, long entries) {

    long written() {
        return incidents + entries;
    }

    /** Short words and long numbers are too many to be counted. */
    boolean isCounted() {
        return word.length() > 2 && !word.matches("\\d{5,}");
    }

    boolean isMistake() {
        return meant.size() > 1;
    }

    /** The word itself; others are meant only when this one was never written. */
    AskedWord asTyped() {
        return isMistake() ? new AskedWord(word, List.of(word), 0, 0, 0, 0) : this;
    }

    /** As the database takes it; beginnings are enough. */
    String query() {
        return query(":*");
    }

    /** The same, in a title. */
    String queryOfTitle() {
        return query(":*A");
    }

    /** The index of words is far quicker with a word than with a beginning: that is for words of which titles know longer ones. */
    String queryOfIndexedTitle() {
        return mayBeBeginning() ? query() : word;
    }

    /** Whether it may be the beginning of another word in a title, or is not known to be in any. */
    boolean mayBeBeginning() {
        return titles == 0 || titles != wholeTitles;
    }

    private String query(String suffix) {
        return meant.stream().map(alternative -> alternative + suffix).collect(Collectors.joining(" | ", "(", ")"));
    }
}
