package dev.afterword.retros.language;

import java.util.List;
import java.util.regex.Pattern;

/** Text as the rules read it: what nobody here wrote as prose is blanked, every place stays where it was. */
final class Prose {

    /** Taken for a letter by the rules, so that what is blanked stands in a sentence like a name. */
    private static final char BLANK = '_';

    private static final List<Pattern> NOT_PROSE = List.of(
            // Fenced and inline code.
            Pattern.compile("(?ms)^ {0,3}(```|~~~).*?(?:^ {0,3}\\1[^\\n]*$|\\z)"),
            Pattern.compile("(`+)[^`\\n][^\\n]{0,500}?\\1"),
            // Addresses, and the targets of links.
            Pattern.compile("\\b(?:https?|ftp|file)://[^\\s<>)\\]]+|\\bwww\\.[^\\s<>)\\]]+"),
            Pattern.compile("(?<=\\])\\([^)\\n]{1,500}\\)"),
            Pattern.compile("\\b[\\w.+-]+@[\\w-]+\\.[\\w.-]+\\b"),
            // Names of files and paths.
            Pattern.compile(
                    "(?<![\\w/])(?:~|\\.{1,2})?/[\\w.-]+(?:/[\\w.-]+)+|"
                            + "\\b[\\w-]+\\.(?:java|kt|py|rb|go|rs|js|tsx?|c|cc|cpp|h|sh|sql|ya?ml|json|toml|xml|html?|md|txt|tf|conf|cfg|ini|log|csv|tsv|pdf|png|zip|gz)\\b"),
            // Channels, and blocks that quote somebody else.
            Pattern.compile("(?<![\\w#])#[a-z][\\w-]+"),
            Pattern.compile("(?m)^ {0,3}>[^\\n]*$"),
            // What somebody else said.
            Pattern.compile("\"[^\"\\n]{1,300}\"|\u201c[^\u201d\\n]{1,300}\u201d|\u00ab[^\u00bb\\n]{1,300}\u00bb"));

    /** Headings that templates bring along; nobody chose their words. */
    private static final Pattern HEADING = Pattern.compile("(?m)^ {0,3}#{1,6} +(?:\\S+ *){1,6}$");

    /** A line that goes on in the next one, as texts are wrapped. */
    private static final Pattern LINE_BREAK = Pattern.compile("(?<=[^\\n])\\n(?=[\\p{L}\\d(_'@])(?!\\d+[.)] )");

    private Prose() {}

    static String of(String text) {
        var prose = text.toCharArray();
        for (var pattern : NOT_PROSE) {
            var found = pattern.matcher(text);
            while (found.find()) {
                blank(prose, found.start(), found.end());
            }
        }
        var headings = HEADING.matcher(text);
        while (headings.find()) {
            blank(prose, headings.start(), headings.end());
        }
        return LINE_BREAK
                .matcher(new String(prose))
                .replaceAll(" ")
                .replace('\u2019', '\'')
                .replace('\u00a0', ' ');
    }

    private static void blank(char[] prose, int from, int to) {
        for (var at = from; at < to; at++) {
            if (!Character.isWhitespace(prose[at])) {
                prose[at] = BLANK;
            }
        }
    }
}
