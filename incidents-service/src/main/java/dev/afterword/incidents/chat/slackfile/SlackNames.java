package dev.afterword.incidents.chat.slackfile;

import dev.afterword.incidents.chat.slackfile.MessageChoice.Naming;
import java.util.HashMap;
import java.util.Map;

/** What people are called in an import; whoever is asked for first is Person A. */
public final class SlackNames {

    private static final String SOMEBODY = "somebody";

    private final Naming naming;
    private final Map<String, SlackUser> users;
    private final Map<String, String> known;
    private final Map<String, String> pseudonyms = new HashMap<>();

    /**
     * @param users users of the export by id
     * @param known names of those who are known here, by id of the user
     */
    public SlackNames(Naming naming, Map<String, SlackUser> users, Map<String, String> known) {
        this.naming = naming;
        this.users = users;
        this.known = known;
    }

    /** What a user is called. */
    public String of(String userId) {
        return mention(userId);
    }

    /** The author, or null where they are not named. */
    String author(SlackMessage message) {
        if (message.isByApp()) {
            return message.appName();
        }
        return message.userId() == null || naming == Naming.NONE && !isApp(message.userId())
                ? null
                : mention(message.userId());
    }

    /** What stands where somebody is mentioned. */
    String mention(String written) {
        var id = written.replaceFirst("\\|.*", "");
        if (isApp(id)) {
            return users.get(id).name();
        }
        return switch (naming) {
            case LINKED -> known.getOrDefault(id, name(id));
            case NAME -> name(id);
            case PSEUDONYM -> pseudonyms.computeIfAbsent(id, unseen -> "Person " + letters(pseudonyms.size()));
            case NONE -> SOMEBODY;
        };
    }

    private boolean isApp(String id) {
        return users.containsKey(id) && users.get(id).bot();
    }

    private String name(String id) {
        return users.containsKey(id) ? users.get(id).name() : id;
    }

    /** A to Z, then AA and so on. */
    private static String letters(int number) {
        var last = String.valueOf((char) ('A' + number % 26));
        return number < 26 ? last : letters(number / 26 - 1) + last;
    }
}
