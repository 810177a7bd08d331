package dev.afterword.incidents.search;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A word that is searched for, with what is known of it.
 *
 * @param word the word as it was typed
 * @param meant the word, and those it may have been meant to be when nobody ever wrote it
 * @param incidents about how many incidents have one of these in title, labels or summary
 * @param entries about how many timeline entries have one of these
 */
record AskedWord(String word, List<String> meant, long incidents, long entries) {

    long written() {
        return incidents + entries;
    }

    /** As the database takes it; beginnings are enough. */
    String query() {
        return meant.stream().map(alternative -> alternative + ":*").collect(Collectors.joining(" | ", "(", ")"));
    }
}
