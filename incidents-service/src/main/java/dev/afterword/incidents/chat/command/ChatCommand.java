package dev.afterword.incidents.chat.command;

import dev.afterword.incidents.incident.Severity;
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
    private static final Pattern MENTION = Pattern.compile("<@([^|<>\\s]{1,200})(?:\\|[^<>]*)?>");
    private static final String RESTRICTED = "--restricted";

    static ChatCommand parse(String said) {
        var rest = said.strip();
        if (rest.isEmpty()) {
            return new ChatCommand(ChatVerb.HELP, null, null, null, false, "");
        }
        var verb = ChatVerb.of(first(rest)).orElse(ChatVerb.UNKNOWN);
        var after = verb == ChatVerb.UNKNOWN ? rest : afterFirst(rest);
        return verb == ChatVerb.DECLARE ? declare(after) : aboutOne(verb, after);
    }

    private static ChatCommand declare(String said) {
        var words = Arrays.stream(said.split("\\s+"))
                .filter(word -> !word.equalsIgnoreCase("--severity"))
                .toList();
        var restricted = words.stream().anyMatch(RESTRICTED::equalsIgnoreCase);
        var severity = words.stream()
                .map(ChatCommand::severity)
                .flatMap(Optional::stream)
                .findFirst();
        var title = words.stream()
                .filter(word -> !RESTRICTED.equalsIgnoreCase(word))
                .filter(word -> severity(word).isEmpty())
                .reduce((one, other) -> one + " " + other)
                .orElse("");
        return new ChatCommand(ChatVerb.DECLARE, null, null, severity.orElse(null), restricted, title);
    }

    private static ChatCommand aboutOne(ChatVerb verb, String said) {
        var rest = said;
        String key = null;
        if (verb.isAboutOne() && KEY.matcher(first(rest)).matches()) {
            key = first(rest).toUpperCase(Locale.ROOT);
            rest = afterFirst(rest);
        }
        String user = null;
        if (verb.namesSomebody()) {
            user = user(first(rest));
            rest = user == null ? rest : afterFirst(rest);
        }
        Severity severity = null;
        if (verb == ChatVerb.SEVERITY) {
            severity = severity(first(rest)).orElse(null);
            rest = severity == null ? rest : afterFirst(rest);
        }
        return new ChatCommand(verb, key, user, severity, false, rest);
    }

    private static String user(String word) {
        var mention = MENTION.matcher(word);
        if (mention.matches()) {
            return mention.group(1);
        }
        return word.equalsIgnoreCase(ME) ? ME : null;
    }

    private static Optional<Severity> severity(String word) {
        var bare = word.toUpperCase(Locale.ROOT).replaceFirst("^(--)?SEVERITY[=:]", "");
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
