package dev.afterword.retros.revision;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/** What differs between two texts: by lines first, and by words within the lines that differ. */
final class TextDiff {

    /** Words and what is between them, so that the parts together are the text again. */
    private static final Pattern WORDS = Pattern.compile("(?<=\\s)(?=\\S)|(?<=\\S)(?=\\s)");

    private static final Pattern LINES = Pattern.compile("(?<=\n)");

    /** More that differs is told as a whole: comparing takes as long as the product of what differs. */
    private static final int MOST_PIECES = 4_000;

    private final List<Part> parts = new ArrayList<>();

    private TextDiff() {}

    /** What a piece of the text is in the comparison. */
    enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    /**
     * A piece of the text.
     *
     * @param kind whether it is in both texts, in the earlier or in the later one alone
     * @param text the piece
     */
    record Part(Kind kind, String text) {}

    /** The pieces in order: without the added ones they are the earlier text, without the removed ones the later. */
    static List<Part> between(String before, String after) {
        var diff = new TextDiff();
        diff.compare(LINES, before, after, diff::words);
        return List.copyOf(diff.parts);
    }

    @FunctionalInterface
    private interface Differing {
        void add(String before, String after);
    }

    private void words(String before, String after) {
        compare(WORDS, before, after, this::replaced);
    }

    /** What both begin and end with needs no comparing. */
    private void compare(Pattern pieces, String before, String after, Differing differing) {
        var earlier = split(pieces, before);
        var later = split(pieces, after);
        int head = alike(earlier, later);
        int tail = alike(reversed(rest(earlier, head)), reversed(rest(later, head)));
        add(Kind.SAME, joined(earlier.subList(0, head)));
        compare(earlier.subList(head, earlier.size() - tail), later.subList(head, later.size() - tail), differing);
        add(Kind.SAME, joined(rest(earlier, earlier.size() - tail)));
    }

    private void compare(List<String> earlier, List<String> later, Differing differing) {
        if (earlier.size() + later.size() > MOST_PIECES) {
            differing.add(joined(earlier), joined(later));
            return;
        }
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(earlier, later).getDeltas()) {
            int from = delta.getSource().getPosition();
            add(Kind.SAME, joined(earlier.subList(at, from)));
            differing.add(
                    joined(delta.getSource().getLines()),
                    joined(delta.getTarget().getLines()));
            at = from + delta.getSource().size();
        }
        add(Kind.SAME, joined(rest(earlier, at)));
    }

    private void replaced(String before, String after) {
        add(Kind.REMOVED, before);
        add(Kind.ADDED, after);
    }

    private void add(Kind kind, String text) {
        if (text.isEmpty()) {
            return;
        }
        int last = parts.size() - 1;
        if (last >= 0 && parts.get(last).kind() == kind) {
            parts.set(last, new Part(kind, parts.get(last).text() + text));
        } else {
            parts.add(new Part(kind, text));
        }
    }

    private static int alike(List<String> earlier, List<String> later) {
        int shorter = Math.min(earlier.size(), later.size());
        int alike = 0;
        while (alike < shorter && earlier.get(alike).equals(later.get(alike))) {
            alike++;
        }
        return alike;
    }

    private static List<String> rest(List<String> pieces, int from) {
        return pieces.subList(from, pieces.size());
    }

    private static List<String> reversed(List<String> pieces) {
        var reversed = new ArrayList<>(pieces);
        Collections.reverse(reversed);
        return reversed;
    }

    private static String joined(List<String> pieces) {
        return String.join("", pieces);
    }

    private static List<String> split(Pattern pieces, String text) {
        return text.isEmpty() ? List.of() : List.of(pieces.split(text));
    }
}
