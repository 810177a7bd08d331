package dev.afterword.retros.picture;

import java.util.ArrayList;
import java.util.List;

/** Breaks words into lines by how wide letters are about; what is not known to be narrow counts as wide. */
final class Wrapping {
    private static final int MOST_LINES = 6;
    private static final double SIZE = 13;
    private static final String NARROW = "iljtfrI.,:;'|!()[] ";
    private static final String BROAD = "mwMW@%";
    private static final String ELLIPSIS = "\u2026";
    private static final int LATIN = 0x250;

    private Wrapping() {}

    static List<String> lines(String text, double width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.strip().split("\\s+")) {
            for (var piece : pieces(word, width)) {
                var joined = line.isEmpty() ? piece : line + " " + piece;
                if (widthOf(joined) > width && !line.isEmpty()) {
                    lines.add(line.toString());
                    line.setLength(0);
                    line.append(piece);
                } else {
                    line.setLength(0);
                    line.append(joined);
                }
            }
        }
        lines.add(line.toString());
        return shortened(lines, width);
    }

    static double widthOf(String text) {
        return text.codePoints().mapToDouble(Wrapping::widthOf).sum() * SIZE;
    }

    private static double widthOf(int letter) {
        if (letter >= LATIN) {
            return 1.05;
        }
        if (NARROW.indexOf(letter) >= 0) {
            return 0.38;
        }
        return BROAD.indexOf(letter) >= 0 ? 0.98 : Character.isUpperCase(letter) ? 0.72 : 0.62;
    }

    /** A word that is wider than a line goes over several. */
    private static List<String> pieces(String word, double width) {
        var pieces = new ArrayList<String>();
        var piece = new StringBuilder();
        word.codePoints().forEach(letter -> {
            if (widthOf(piece.toString()) + widthOf(letter) * SIZE > width) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.appendCodePoint(letter);
        });
        pieces.add(piece.toString());
        return pieces;
    }

    private static List<String> shortened(List<String> lines, double width) {
        if (lines.size() <= MOST_LINES) {
            return List.copyOf(lines);
        }
        var kept = new ArrayList<>(lines.subList(0, MOST_LINES));
        var last = kept.get(MOST_LINES - 1);
        while (widthOf(last + ELLIPSIS) > width) {
            last = last.substring(0, last.offsetByCodePoints(last.length(), -1));
        }
        kept.set(MOST_LINES - 1, last.stripTrailing() + ELLIPSIS);
        return List.copyOf(kept);
    }
}
