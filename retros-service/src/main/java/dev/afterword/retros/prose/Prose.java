package dev.afterword.retros.prose;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Text as the rules read it: what nobody here wrote as prose is blanked, marks of emphasis, spare blanks and the ends of
 * wrapped lines are gone, and every sign knows where it was written. Each pattern reads a bounded distance ahead, so that no
 * text takes longer than its length says.
 */
public final class Prose {
    /** Each begins with a sign of its own, so that a text is looked through quickly; words in front of it may belong to it. */
    private static final List<NotProse> NOT_PROSE = List.of(
            // Comments of a template.
            new NotProse("", "<!--(?s:.){0,2000}?-->"),
            // Addresses, and the targets of links.
            new NotProse("", "\\b(?:https?|ftp|file)://[^\\s<>)\\]]++|\\bwww\\.[^\\s<>)\\]]++", "://", "www."),
            new NotProse("", "\\((?<=\\]\\()[^)\\n]{1,500}\\)"),
            new NotProse(".+-_", "@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,5}"),
            // Names of files and paths.
            new NotProse("", "/(?<![\\w/]/)[\\w.-]{1,255}+(?:/[\\w.-]{1,255}+){1,30}+"),
            new NotProse(
                    "-_",
                    "\\.(?:java|kt|py|rb|go|rs|js|tsx?|c|cc|cpp|h|sh|sql|ya?ml|json|toml|xml|html?|md|txt|tf|conf|cfg|ini|log|csv|tsv|pdf|png|zip|gz)\\b"),
            // Channels.
            new NotProse("", "#(?<![\\w#]#)[a-z][\\w-]{1,80}+"),
            // What somebody else said; a single quotation mark opens after a blank and closes before one.
            new NotProse("", "\"[^\"\\n]{1,300}\""),
            new NotProse("", "\u201c[^\u201d\\n]{1,300}\u201d"),
            new NotProse("", "\u00ab[^\u00bb\\n]{1,300}\u00bb"),
            new NotProse("", "'(?<![^\\s(\\[]')(?=[^\\s'])[^'\\n]{1,300}(?:'(?=\\w)[^'\\n]{1,100}){0,3}'(?![\\w'])"));

    private static final int LONGEST_WORD = 100;

    /**
     * What is not prose.
     *
     * @param joints signs beside letters and digits that the word in front of it may have; empty: no such word belongs to it
     * @param pattern what it is
     * @param signs of which a text has one where it is worth looking; none: always
     */
    private record NotProse(String joints, Pattern pattern, List<String> signs) {

        NotProse(String joints, String pattern, String... signs) {
            this(joints, Pattern.compile(pattern), List.of(signs));
        }

        void blankIn(char[] text) {
            var read = new String(text);
            if (!signs.isEmpty() && signs.stream().noneMatch(read::contains)) {
                return;
            }
            var found = pattern.matcher(read);
            while (found.find()) {
                var start = wordBefore(read, found.start());
                if (joints.isEmpty() || start < found.start()) {
                    Blanks.fill(text, start, found.end());
                }
            }
        }

        private int wordBefore(String read, int from) {
            var at = from;
            while (!joints.isEmpty() && at > 0 && from - at < LONGEST_WORD && isPart(read.charAt(at - 1))) {
                at--;
            }
            return at;
        }

        private boolean isPart(char sign) {
            return Character.isLetterOrDigit(sign) || joints.indexOf(sign) >= 0;
        }
    }

    private final String text;
    private final int[] places;

    private Prose(String text, int[] places) {
        this.text = text;
        this.places = places;
    }

    /** Reads what somebody wrote, as plain text or as Markdown. */
    public static Prose of(String written) {
        var signs = written.replace('\u2019', '\'')
                .replace('\u2018', '\'')
                .replace('\u00a0', ' ')
                .replace(Blanks.BLANK, ' ')
                .replace(Blanks.HARD_BREAK, ' ')
                .toCharArray();
        MarkdownBlocks.blank(signs);
        CodeSpans.blank(signs);
        NOT_PROSE.forEach(one -> one.blankIn(signs));
        var compact = new Compaction(signs);
        var places = compact.places();
        return new Prose(Antecedents.withoutThings(compact.text()), places);
    }

    /** The prose alone. */
    public String text() {
        return text;
    }

    /** Where a sign of the prose was written. */
    public int start(int at) {
        return places[at];
    }

    /** Where words end that end before a sign of the prose. */
    public int end(int at) {
        return places[at - 1] + 1;
    }
}
