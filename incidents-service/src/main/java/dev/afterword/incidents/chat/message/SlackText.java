package dev.afterword.incidents.chat.message;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Slack's marks as plain text: mentions by name, links with their address, entities as the characters they stand for. */
public final class SlackText {

    private static final Pattern MARK = Pattern.compile("<([^<>]{1,3000})>");

    private SlackText() {}

    /**
     * The text without marks and without control characters that nothing can store.
     *
     * @param names the name of a user by id, or the id where nobody knows it: then the name that Slack wrote counts, if any
     */
    public static String plain(String text, UnaryOperator<String> names) {
        var marks = MARK.matcher(text.replace("\0", ""));
        var plain = marks.replaceAll(mark -> Matcher.quoteReplacement(plain(mark.group(1), names, mark.group())));
        return plain.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .strip();
    }

    /** Plain text so that Slack shows it as it is: only these three characters are marks everywhere. */
    public static String marked(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String plain(String inside, UnaryOperator<String> names, String whole) {
        var bar = inside.indexOf('|');
        var target = bar < 0 ? inside : inside.substring(0, bar);
        var label = bar < 0 ? "" : inside.substring(bar + 1);
        if (target.isEmpty()) {
            return whole;
        }
        return switch (target.charAt(0)) {
            case '@' -> "@" + name(target.substring(1), label, names);
            case '#' -> "#" + (label.isEmpty() ? target.substring(1) : label);
            case '!' -> label.isEmpty() ? "@" + target.substring(1).replaceFirst("\\^.*", "") : label;
            default -> isAddress(target) ? address(target, label) : whole;
        };
    }

    private static String name(String id, String label, UnaryOperator<String> names) {
        var name = names.apply(id);
        return name.equals(id) && !label.isBlank() ? label : name;
    }

    private static boolean isAddress(String target) {
        return target.startsWith("http://") || target.startsWith("https://") || target.startsWith("mailto:");
    }

    private static String address(String target, String label) {
        return label.isEmpty() || target.endsWith(label) ? target : label + " (" + target + ")";
    }
}
