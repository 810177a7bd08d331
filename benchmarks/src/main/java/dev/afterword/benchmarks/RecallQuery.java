package dev.afterword.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A search as somebody would type it who remembers an incident.
 *
 * @param kind what is special about it
 * @param incident id of the incident that is remembered
 * @param typed what is typed
 * @param words the beginnings of words that are meant by it
 */
record RecallQuery(String kind, String incident, String typed, List<String> words) {

    /**
     * What can be remembered of an incident.
     *
     * @param id its id
     * @param title its title, of which the third word is no more than "after"
     * @param summary its summary
     * @param entry what an entry of its timeline says
     * @param later what another entry says
     */
    record Remembered(String id, String title, String summary, String entry, String later) {}

    /** Five searches, each of another kind, and always the same for the same incident. */
    static List<RecallQuery> of(Remembered incident) {
        var title = words(incident.title());
        var error = numbered(incident.summary(), "error");
        var host = numbered(incident.entry(), "host");
        var first = title.get(0);
        var last = title.get(title.size() - 1);
        return List.of(
                of("one word of the title", incident, List.of(last), List.of(last)),
                of("title and error code", incident, List.of(first, error), List.of(first, error)),
                of("beginnings", incident, List.of(begin(first), begin(title.get(1)), begin(last))),
                of(
                        "mistyped",
                        incident,
                        List.of(mistyped(first), title.get(1), error),
                        List.of(first, title.get(1), error)),
                of("over two entries", incident, List.of(host, lastOf(incident.later()), begin(first))));
    }

    private static RecallQuery of(String kind, Remembered incident, List<String> words) {
        return of(kind, incident, words, words);
    }

    private static RecallQuery of(String kind, Remembered incident, List<String> typed, List<String> words) {
        return new RecallQuery(kind, incident.id(), String.join(" ", typed), words);
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^a-z0-9]+"));
    }

    private static String lastOf(String text) {
        var words = words(text);
        return words.get(words.size() - 1);
    }

    /** What follows a word; a host's number alone would be any number. */
    private static String numbered(String text, String word) {
        var words = words(text);
        return words.get(words.indexOf(word) + 1);
    }

    private static String begin(String word) {
        return word.substring(0, Math.min(4, word.length()));
    }

    /** Two letters in the middle have changed places. */
    static String mistyped(String word) {
        var letters = new ArrayList<>(Arrays.asList(word.split("")));
        var at = word.length() / 2;
        while (at > 1 && letters.get(at).equals(letters.get(at - 1))) {
            at--;
        }
        letters.add(at - 1, letters.remove(at));
        return String.join("", letters);
    }
}
