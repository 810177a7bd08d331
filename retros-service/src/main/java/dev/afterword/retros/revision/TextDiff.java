package dev.afterword.retros.revision;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What differs between two texts: by lines first, and by words within the lines that differ. */
final class TextDiff {

    /** Words and what is between them, so that the parts together are the text again. */
    private static final Pattern WORDS = Pattern.compile("(?<=\\s)(?=\\S)|(?<=\\S)(?=\\s)");

    private static final Pattern LINES = Pattern.compile("(?<=\n)");

    /** Longer lines are told as a whole: comparing words takes as long as the product of what differs. */
    private static final int MOST_WORDS = 4_000;

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
        if (before.isEmpty() || after.isEmpty() || count(before) + count(after) > MOST_WORDS) {
            replaced(before, after);
        } else {
            compare(WORDS, before, after, this::replaced);
        }
    }

    private void compare(Pattern pieces, String before, String after, Differing differing) {
        var earlier = split(pieces, before);
        var later = split(pieces, after);
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(earlier, later).getDeltas()) {
            int from = delta.getSource().getPosition();
            add(Kind.SAME, String.join("", earlier.subList(at, from)));
            differing.add(
                    String.join("", delta.getSource().getLines()),
                    String.join("", delta.getTarget().getLines()));
            at = from + delta.getSource().size();
        }
        add(Kind.SAME, String.join("", earlier.subList(at, earlier.size())));
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

    private static int count(String text) {
        return split(WORDS, text).size();
    }

    private static List<String> split(Pattern pieces, String text) {
        return text.isEmpty() ? List.of() : List.of(pieces.split(text));
    }
}
