package dev.afterword.restkit.openapi;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A documentation comment in plain words.
 *
 * @param text what stands before the first tag
 * @param parameters what is said of each parameter
 */
record DocComment(String text, Map<String, String> parameters) {

    private static final Pattern TAGS = Pattern.compile("(?m)^\\s*@");
    private static final Pattern INLINE = Pattern.compile("\\{@(?:code|literal|link|linkplain)\\s+([^}]*)}");
    private static final Pattern LINKED = Pattern.compile("\\{@link(?:plain)?\\s+[^\\s}]+\\s+([^}]+)}");
    private static final Pattern REFERENCE = Pattern.compile("\\{@link(?:plain)?\\s+(?:[\\w.]*#)?([^\\s}]+)}");
    private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z][^>]*>");

    static DocComment of(String comment) {
        var blocks = TAGS.split(comment == null ? "" : comment);
        var parameters = new LinkedHashMap<String, String>();
        for (int i = 1; i < blocks.length; i++) {
            var words = blocks[i].strip().split("\\s+", 3);
            if (words.length == 3 && words[0].equals("param")) {
                parameters.put(words[1], plain(words[2]));
            }
        }
        return new DocComment(plain(blocks[0]), parameters);
    }

    private static String plain(String javadoc) {
        var linked = LINKED.matcher(javadoc).replaceAll("$1");
        var referred = REFERENCE.matcher(linked).replaceAll("$1");
        var inline = INLINE.matcher(referred).replaceAll("$1");
        return MARKUP.matcher(inline)
                .replaceAll("")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
