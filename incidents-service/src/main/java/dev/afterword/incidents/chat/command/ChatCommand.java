package dev.afterword.incidents.chat.command;

import dev.afterword.incidents.incident.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What somebody has said, taken apart. Parsing never fails: what makes no sense is absent.
 *
 * @param verb what is to be done
 * @param key key of the incident as said, or null
 * @param user id of the user named, ME for the speaker, or null
 * @param severity how bad, or null
 * @param restricted whether a new incident is to be restricted
 * @param text the rest
 */
record ChatCommand(ChatVerb verb, String key, String user, Severity severity, boolean restricted, String text) {

    /** Stands for the speaker. */
    static final String ME = "me";

    private static final Pattern KEY = Pattern.compile("(?i)INC-[1-9][0-9]{0,17}");
    private static final Pattern NAMED =
            Pattern.compile("(?i)(?:to\\s+)?(?:<@([^|<>\\s]{1,200})(?:\\|[^<>]*)?>[,:;]?\\s*|me(?:\\s+|$))");
    private static final Pattern MARKED = Pattern.compile("(?i)^(?:--)?severity[=:]");
    private static final Optional<Severity> NO_SEVERITY = Optional.empty();
    private static final String RESTRICTED = "--restricted";

    ChatCommand saying(String words) {
        return new ChatCommand(verb, key, user, severity, restricted, words);
    }

    static ChatCommand parse(String said) {
        var rest = said.strip();
        if (rest.isEmpty()) {
            return new ChatCommand(ChatVerb.HELP, null, null, null, false, "");
        }
        var verb = ChatVerb.of(first(rest)).orElse(ChatVerb.UNKNOWN);
        var after = verb == ChatVerb.UNKNOWN ? rest : afterFirst(rest);
        return verb == ChatVerb.DECLARE ? declare(after) : aboutOne(verb, after);
    }

    /** A word such as SEV2 is the severity where it comes first or is marked as one; elsewhere it is a word of the title. */
    private static ChatCommand declare(String said) {
        var title = new ArrayList<String>();
        var restricted = false;
        var isMarked = false;
        Severity severity = null;
        for (var word : said.split("\\s+")) {
            var isTold = isMarked || MARKED.matcher(word).lookingAt() || title.isEmpty() && severity == null;
            var found = isTold ? severity(word) : NO_SEVERITY;
            isMarked = word.equalsIgnoreCase("--severity");
            if (word.equalsIgnoreCase(RESTRICTED)) {
                restricted = true;
            } else if (found.isPresent()) {
                severity = found.get();
            } else if (!isMarked && !word.isEmpty()) {
                title.add(word);
            }
        }
        return new ChatCommand(ChatVerb.DECLARE, null, null, severity, restricted, String.join(" ", title));
    }

    private static ChatCommand aboutOne(ChatVerb verb, String said) {
        var rest = said;
        String key = null;
        if (verb.isAboutOne() && KEY.matcher(first(rest)).matches()) {
            key = first(rest).toUpperCase(Locale.ROOT);
            rest = afterFirst(rest);
        }
        String user = null;
        var named = NAMED.matcher(rest);
        if (verb.namesSomebody() && named.lookingAt()) {
            user = named.group(1) == null ? ME : named.group(1);
            rest = rest.substring(named.end()).strip();
        }
        Severity severity = null;
        if (verb == ChatVerb.SEVERITY) {
            severity = severity(first(rest)).orElse(null);
            rest = severity == null ? rest : afterFirst(rest);
        }
        return new ChatCommand(verb, key, user, severity, false, rest);
    }

    private static Optional<Severity> severity(String word) {
        var bare = MARKED.matcher(word).replaceFirst("").toUpperCase(Locale.ROOT);
        return Arrays.stream(Severity.values())
                .filter(severity ->
                        severity != Severity.UNKNOWN && severity.name().equals(bare))
                .findFirst();
    }

    private static String first(String text) {
        return text.split("\\s+", 2)[0];
    }

    private static String afterFirst(String text) {
        var parts = text.split("\\s+", 2);
        return parts.length < 2 ? "" : parts[1].strip();
    }
}
