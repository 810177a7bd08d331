package dev.afterword.retros.prose;

import java.util.Arrays;

/** Takes marks of emphasis, spare blanks and the ends of wrapped lines out of a text, and remembers where each sign was. */
final class Compaction {
    private static final char NOT_PROSE = '_';
    private static final int LONGEST_NUMBER = 9;

    private final char[] from;
    private final StringBuilder text;
    private final int[] places;

    Compaction(char[] from) {
        this.from = from;
        this.text = new StringBuilder(from.length);
        this.places = new int[from.length];
        var at = 0;
        while (at < from.length) {
            var run = marksAt(at);
            if (run > 0 && emphasises(at, at + run)) {
                at += run;
            } else {
                for (var end = at + Math.max(1, run); at < end; at++) {
                    take(at);
                }
            }
        }
    }

    String text() {
        return text.toString();
    }

    int[] places() {
        return Arrays.copyOf(places, text.length());
    }

    private void take(int at) {
        var sign = from[at];
        if (sign == Blanks.HARD_BREAK || (sign == '\n' && !goesOn(at))) {
            dropBlank();
            add('\n', at);
        } else if (!Character.isWhitespace(sign)) {
            add(sign == Blanks.BLANK ? NOT_PROSE : sign, at);
        } else if (!text.isEmpty() && last() != ' ' && last() != '\n') {
            add(' ', at);
        }
    }

    private void add(char sign, int at) {
        places[text.length()] = at;
        text.append(sign);
    }

    private void dropBlank() {
        if (!text.isEmpty() && last() == ' ') {
            text.setLength(text.length() - 1);
        }
    }

    private char last() {
        return text.charAt(text.length() - 1);
    }

    private int marksAt(int at) {
        var mark = from[at];
        if (mark != '*' && mark != '_' && mark != '~') {
            return 0;
        }
        var end = at;
        while (end < from.length && from[end] == mark) {
            end++;
        }
        return mark == '~' && end - at < 2 ? 0 : end - at;
    }

    /** A mark touches a word; an underscore also ends at one, since those within a name are part of it. */
    private boolean emphasises(int start, int end) {
        var before = start == 0 ? ' ' : from[start - 1];
        var after = end == from.length ? ' ' : from[end];
        var touches = !Character.isWhitespace(before) || !Character.isWhitespace(after);
        return touches
                && (from[start] != '_' || !Character.isLetterOrDigit(before) || !Character.isLetterOrDigit(after));
    }

    /** Whether a line goes on in the next one, as texts are wrapped. */
    private boolean goesOn(int lineEnd) {
        if (text.isEmpty() || last() == '\n') {
            return false;
        }
        var at = lineEnd + 1;
        while (at < from.length && from[at] != '\n' && Character.isWhitespace(from[at])) {
            at++;
        }
        if (at < from.length && "*_~".indexOf(from[at]) >= 0) {
            at += Math.max(1, marksAt(at));
        }
        return at < from.length && (startsWord(from[at])) && !isNumber(at);
    }

    private static boolean startsWord(char sign) {
        return Character.isLetterOrDigit(sign) || sign == Blanks.BLANK || "(_'@".indexOf(sign) >= 0;
    }

    private boolean isNumber(int at) {
        var end = at;
        while (end < from.length && end < at + LONGEST_NUMBER && Character.isDigit(from[end])) {
            end++;
        }
        return end > at
                && end + 1 < from.length
                && (from[end] == '.' || from[end] == ')')
                && Character.isWhitespace(from[end + 1]);
    }
}
