package dev.afterword.incidents.chat.command;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What can be said in a chat. */
enum ChatVerb {
    HELP("", "what can be said", "help"),
    CONNECT("CODE", "say who you are, with a code that was made for you in Afterword", "connect"),
    WHOAMI("", "who you are here", "whoami"),
    DECLARE("[SEV2] TITLE [--restricted]", "declare an incident", "declare", "new"),
    LIST("", "open incidents", "list", "ls"),
    STATUS("[INC-42]", "where an incident stands", "status", "show"),
    UPDATE("[INC-42] TEXT", "add to the timeline", "update", "note", "say"),
    SEVERITY("[INC-42] SEV1 [REASON]", "say how bad it is", "severity", "sev"),
    ASSIGN("[INC-42] @USER|me ROLE", "give somebody a role", "assign"),
    HANDOFF(
            "[INC-42] [@USER|me] SUMMARY",
            "hand command over, to the deputy unless you say to whom",
            "handoff",
            "hand-off",
            "handover"),
    PIN("", "how to keep a message in the timeline", "pin"),
    MITIGATE("[INC-42] [REASON]", "the impact has ended", "mitigate", "mitigated"),
    RESOLVE("[INC-42] [REASON]", "it is over", "resolve", "resolved"),
    LINK("INC-42", "this channel is about the incident", "link"),
    UNKNOWN("", "", "?");

    private final String arguments;
    private final String meaning;
    private final List<String> words;

    ChatVerb(String arguments, String meaning, String... words) {
        this.arguments = arguments;
        this.meaning = meaning;
        this.words = List.of(words);
    }

    static Optional<ChatVerb> of(String word) {
        var asked = word.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(verb -> verb != UNKNOWN && verb.words.contains(asked))
                .findFirst();
    }

    /** How it is said, for a line of help. */
    String usage() {
        return (words.get(0) + " " + arguments).strip();
    }

    String meaning() {
        return meaning;
    }

    /** Whether it is about one incident, by key or by channel. */
    boolean isAboutOne() {
        return switch (this) {
            case STATUS, UPDATE, SEVERITY, ASSIGN, HANDOFF, MITIGATE, RESOLVE, LINK -> true;
            default -> false;
        };
    }

    boolean namesSomebody() {
        return this == ASSIGN || this == HANDOFF;
    }

    boolean changesNothing() {
        return switch (this) {
            case HELP, WHOAMI, LIST, STATUS, PIN, UNKNOWN -> true;
            default -> false;
        };
    }
}
