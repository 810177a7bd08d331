package dev.afterword.retros.prose;

/**
 * Blanks the blocks of a Markdown text that nobody wrote as prose here: code, quotations of others, and the headings that
 * templates bring along. Reads each line once.
 */
final class MarkdownBlocks {
    private static final int CODE_INDENT = 4;
    private static final int SHORTEST_FENCE = 3;
    private static final int MOST_MARKS = 6;

    private final char[] text;
    private char fence;
    private int fenceLength;
    private boolean afterBlank = true;
    private boolean inList;
    private boolean inCode;

    private MarkdownBlocks(char[] text) {
        this.text = text;
    }

    static void blank(char[] text) {
        var blocks = new MarkdownBlocks(text);
        var from = 0;
        while (from < text.length) {
            var to = from;
            while (to < text.length && text[to] != '\n') {
                to++;
            }
            blocks.read(from, to);
            from = to + 1;
        }
    }

    private void read(int from, int to) {
        var at = from;
        var indent = 0;
        while (at < to && Character.isWhitespace(text[at])) {
            indent += text[at] == '\t' ? CODE_INDENT : 1;
            at++;
        }
        if (fenceLength > 0) {
            readFenced(at, to, indent);
        } else if (at == to) {
            afterBlank = true;
        } else {
            readBlock(at, to, indent);
            afterBlank = false;
        }
    }

    private void readFenced(int at, int to, int indent) {
        var closes = (indent < CODE_INDENT || inList)
                && run(at, to, fence) >= fenceLength
                && onlyBlanks(at + run(at, to, fence), to);
        Blanks.fill(text, at, to);
        if (closes) {
            fenceLength = 0;
        }
    }

    private void readBlock(int at, int to, int indent) {
        var shallow = indent < CODE_INDENT || inList;
        var marks = Math.max(run(at, to, '`'), run(at, to, '~'));
        if (shallow && marks >= SHORTEST_FENCE && (text[at] == '~' || !has('`', at + marks, to))) {
            fence = text[at];
            fenceLength = marks;
            Blanks.fill(text, at, to);
        } else if (indent >= CODE_INDENT && !inList && (afterBlank || inCode)) {
            inCode = true;
            Blanks.fill(text, at, to);
        } else {
            inCode = false;
            readProse(at, to, indent);
        }
    }

    private void readProse(int at, int to, int indent) {
        var marks = run(at, to, '#');
        if (text[at] == '>') {
            Blanks.fill(text, at, to);
        } else if (marks > 0 && marks <= MOST_MARKS && at + marks < to && text[at + marks] == ' ') {
            inList = false;
            if (Headings.areBroughtAlong(new String(text, at + marks, to - at - marks))) {
                Blanks.fill(text, at, to);
            }
            if (to < text.length) {
                text[to] = Blanks.HARD_BREAK;
            }
        } else if (isListItem(at, to)) {
            inList = true;
        } else if (indent == 0 && afterBlank) {
            inList = false;
        }
    }

    private boolean isListItem(int at, int to) {
        var digits = at;
        while (digits < to && digits < at + 9 && Character.isDigit(text[digits])) {
            digits++;
        }
        if (digits > at) {
            return digits + 1 < to && (text[digits] == '.' || text[digits] == ')') && text[digits + 1] == ' ';
        }
        return at + 1 < to && "-*+".indexOf(text[at]) >= 0 && Character.isWhitespace(text[at + 1]);
    }

    private int run(int at, int to, char mark) {
        var end = at;
        while (end < to && text[end] == mark) {
            end++;
        }
        return end - at;
    }

    private boolean has(char mark, int from, int to) {
        for (var at = from; at < to; at++) {
            if (text[at] == mark) {
                return true;
            }
        }
        return false;
    }

    private boolean onlyBlanks(int from, int to) {
        for (var at = from; at < to; at++) {
            if (!Character.isWhitespace(text[at])) {
                return false;
            }
        }
        return true;
    }
}
