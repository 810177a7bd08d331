package dev.afterword.incidents.search;

import dev.afterword.incidents.search.SearchHit.Part;
import java.util.ArrayList;
import java.util.List;

/** Cuts a passage where the database has marked the words that it found. */
final class Passage {

    /** Marks that no text holds: control characters do not pass the API. */
    static final char BEGIN = '\u0002';

    static final char END = '\u0003';

    private Passage() {}

    static boolean hasFound(String marked) {
        return marked.indexOf(BEGIN) >= 0;
    }

    static List<Part> parts(String marked) {
        var parts = new ArrayList<Part>();
        var from = 0;
        var found = false;
        for (int i = 0; i <= marked.length(); i++) {
            if (i == marked.length() || marked.charAt(i) == BEGIN || marked.charAt(i) == END) {
                if (i > from) {
                    parts.add(new Part(marked.substring(from, i), found));
                }
                found = i < marked.length() && marked.charAt(i) == BEGIN;
                from = i + 1;
            }
        }
        return List.copyOf(parts);
    }
}
