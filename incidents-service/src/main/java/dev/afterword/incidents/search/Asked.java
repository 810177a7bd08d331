package dev.afterword.incidents.search;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/**
 * What is searched for, and about how much of it there is.
 *
 * @param words the words, at least one
 * @param incidents about how many incidents there are
 * @param entries about how many timeline entries there are
 */
record Asked(List<AskedWord> words, double incidents, double entries) {

    /** The queries of a search, as {@link SearchSql} names them. */
    static final int QUERIES = 11;

    /** An index goes through so many records in the time that it takes to fetch one. */
    static final int NAMED_PER_FETCH = 16;

    /** So few records are not worth a thought. */
    private static final int FEW = 100;

    boolean hasMistakes() {
        return words.stream().anyMatch(AskedWord::isMistake);
    }

    /** The same without forgiving anything. */
    Asked asTyped() {
        return new Asked(words.stream().map(AskedWord::asTyped).toList(), incidents, entries);
    }

    boolean mayBeBeginnings() {
        return words.stream().anyMatch(AskedWord::mayBeBeginning);
    }

    /** The word that was written least: where it is missing, no record has all words. */
    AskedWord rarest() {
        return words.stream().min(Comparator.comparingLong(AskedWord::written)).orElseThrow();
    }

    boolean isOneWord() {
        return words.size() == 1;
    }

    /**
     * All words, any, the rarest, each; all in the title; all, any, and all in the title as they are, not as beginnings; those
     * that titles, incidents and entries are fetched by.
     */
    List<Object> queries() {
        return List.of(
                joined(AskedWord::query, " & "),
                joined(AskedWord::query, " | "),
                rarest().query(),
                words.stream().map(AskedWord::query).toArray(String[]::new),
                joined(AskedWord::queryOfTitle, " & "),
                joined(AskedWord::word, " & "),
                joined(AskedWord::word, " | "),
                joined(word -> word.word() + ":A", " & "),
                joined(fetching(AskedWord::titles), AskedWord::queryOfIndexedTitle, " & "),
                joined(fetching(AskedWord::incidents), AskedWord::query, " & "),
                joined(fetching(AskedWord::entries), AskedWord::query, " & "));
    }

    /** Words that narrow what is fetched by more than it takes to look them up; one that nobody counts might be any. */
    private List<AskedWord> fetching(ToLongFunction<AskedWord> written) {
        var most = words.stream()
                .filter(AskedWord::isCounted)
                .mapToLong(written)
                .map(least -> Math.max(FEW, least) * NAMED_PER_FETCH)
                .min()
                .orElse(Long.MAX_VALUE);
        return words.stream()
                .filter(word -> !word.isCounted() || written.applyAsLong(word) <= most)
                .toList();
    }

    private String joined(Function<AskedWord, String> query, String operator) {
        return joined(words, query, operator);
    }

    private static String joined(List<AskedWord> words, Function<AskedWord, String> query, String operator) {
        return words.stream().map(query).collect(Collectors.joining(operator));
    }

    Way toWholeTitles(Walk walk, int wanted) {
        return toIncidents(AskedWord::wholeTitles, walk, wanted);
    }

    Way toTitles(Walk walk, int wanted) {
        return toIncidents(AskedWord::titles, walk, wanted);
    }

    Way toIncidents(Walk walk, int wanted) {
        return toIncidents(AskedWord::incidents, walk, wanted);
    }

    private Way toIncidents(ToLongFunction<AskedWord> written, Walk walk, int wanted) {
        var fetched = expected(fetching(written), incidents, written);
        return Way.toIncidents(expected(words, incidents, written), fetched, incidents, wanted, walk);
    }

    Way toEntries(Walk walk, int wanted) {
        var fetched = expected(fetching(AskedWord::entries), entries, AskedWord::entries);
        return Way.toRecords(expectedEntries(), fetched, entries, wanted, walk.share(incidents));
    }

    Way toIncidentsWithRarest(Walk walk, int wanted) {
        return Way.toRecords(rarest().incidents(), rarest().incidents(), incidents, wanted, walk.share(incidents));
    }

    Way toEntriesWithRarest(Walk walk, int wanted) {
        return Way.toRecords(rarest().entries(), rarest().entries(), entries, wanted, walk.share(incidents));
    }

    /**
     * Whether it is quicker to look at the incidents that a filter leaves one after the other with their entries, the newest
     * first, until enough of them have the words somewhere, than to look for the words.
     */
    boolean isFoundAlong(Walk walk, int wanted) {
        if (walk.isNone() || incidents <= 0) {
            return false;
        }
        var matches = expected(words, incidents, AskedWord::incidents) + expectedEntries();
        var along = Way.along(matches, matches, incidents, wanted, walk);
        var byWords = isOneWord()
                ? toIncidents(Walk.NONE, wanted).cost()
                        + toEntries(walk, wanted).cost()
                : toIncidentsWithRarest(walk, wanted).cost()
                        + toEntriesWithRarest(walk, wanted).cost();
        return along.cost() <= byWords;
    }

    private double expectedEntries() {
        return expected(words, entries, AskedWord::entries);
    }

    /** Records with all of these, as if words knew nothing of one another. */
    private static double expected(List<AskedWord> words, double records, ToLongFunction<AskedWord> written) {
        return words.stream()
                .mapToDouble(word -> Math.min(1, written.applyAsLong(word) / Math.max(1, records)))
                .reduce(Math.max(0, records), (left, share) -> left * share);
    }
}
