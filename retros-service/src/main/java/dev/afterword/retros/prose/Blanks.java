package dev.afterword.retros.prose;

/** Signs that stand in a text, while it is read, for what is not prose. */
final class Blanks {
    /** In place of each sign that is not prose; taken for a letter in the end, so that it stands in a sentence like a name. */
    static final char BLANK = '\u0001';

    /** In place of the end of a line after which a sentence never goes on. */
    static final char HARD_BREAK = '\u0002';

    private Blanks() {}

    static void fill(char[] text, int from, int to) {
        for (var at = from; at < to; at++) {
            if (!Character.isWhitespace(text[at]) && text[at] != HARD_BREAK) {
                text[at] = BLANK;
            }
        }
    }
}
