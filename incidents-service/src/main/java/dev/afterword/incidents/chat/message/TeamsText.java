package dev.afterword.incidents.chat.message;

import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The HTML that Teams writes as plain text: paragraphs, mentions, entities. */
public final class TeamsText {

    private static final Pattern MENTION = Pattern.compile("<at\\b[^<>]*+>([^<]{0,200})</at>");
    private static final Pattern INLINE = Pattern.compile("</?(?:a|b|code|em|font|i|s|span|strong|u)\\b[^<>]*+>");
    private static final Pattern TAG = Pattern.compile("</?(?!at\\b)[A-Za-z][^<>]*+>");
    private static final Pattern STRAY = Pattern.compile("</?at\\b[^<>]*+>");
    private static final Pattern ENTITY = Pattern.compile("&(#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[a-z]{2,4});");
    private static final Map<String, String> NAMED =
            Map.of("nbsp", " ", "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'");
    private static final int HARD_SPACE = 0xA0;

    private TeamsText() {}

    /**
     * What was said to the webhook, without its own name in front.
     *
     * @param mentions what stands in the text for a mention, by the name that is written in it
     */
    public static String said(String html, UnaryOperator<String> mentions) {
        var marked = TAG.matcher(INLINE.matcher(html.replace("\0", "")).replaceAll(""))
                .replaceAll(" ");
        var said = new StringBuilder();
        var mention = MENTION.matcher(marked);
        var end = 0;
        while (mention.find()) {
            said.append(plain(marked.substring(end, mention.start())));
            var isOwn = end == 0 && said.toString().isBlank();
            said.append(isOwn ? " " : mentions.apply(plain(mention.group(1))));
            end = mention.end();
        }
        return said.append(plain(marked.substring(end))).toString().strip();
    }

    /** Each entity is read once: what somebody wrote as {@code &lt;b&gt;} is text. */
    private static String plain(String marked) {
        return ENTITY.matcher(STRAY.matcher(marked).replaceAll(" "))
                .replaceAll(entity -> Matcher.quoteReplacement(character(entity)));
    }

    private static String character(MatchResult entity) {
        var name = entity.group(1);
        if (!name.startsWith("#")) {
            return NAMED.getOrDefault(name, entity.group());
        }
        var isHex = Character.toLowerCase(name.charAt(1)) == 'x';
        var code = isHex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
        if (code == HARD_SPACE) {
            return " ";
        }
        var isCharacter =
                code > 0 && Character.isValidCodePoint(code) && Character.getType(code) != Character.SURROGATE;
        return isCharacter ? Character.toString(code) : entity.group();
    }
}
