package dev.afterword.retros.prose;

/** Blanks code within a line: what stands between two runs of as many backticks. */
final class CodeSpans {
    private static final int LONGEST = 500;

    private CodeSpans() {}

    static void blank(char[] text) {
        var at = 0;
        while (at < text.length) {
            var marks = run(text, at);
            var end = marks == 0 ? -1 : end(text, at + marks, marks);
            if (end > 0) {
                Blanks.fill(text, at, end);
            }
            at = end > 0 ? end : at + Math.max(1, marks);
        }
    }

    /** Where the run that closes ends, or -1. */
    private static int end(char[] text, int from, int marks) {
        var most = Math.min(text.length, from + LONGEST);
        var at = from;
        while (at < most && text[at] != '\n') {
            var found = run(text, at);
            if (found == marks) {
                return at + found;
            }
            at += Math.max(1, found);
        }
        return -1;
    }

    private static int run(char[] text, int from) {
        var at = from;
        while (at < text.length && text[at] == '`') {
            at++;
        }
        return at - from;
    }
}
