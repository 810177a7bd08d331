package dev.afterword.incidents.chat.command;

import dev.afterword.incidents.chat.ChatKind;
import dev.afterword.incidents.chat.account.ChatAccountService;
import dev.afterword.incidents.chat.connection.ConnectionForWork;
import dev.afterword.incidents.chat.message.SlackText;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people say as others read it: without the marks of their chat, and with the names that people have here. */
@ApplicationScoped
class ChatWords {

    private static final Pattern MENTION = Pattern.compile("<@([^|<>\\s]{1,200})(?:\\|([^<>]*))?>");
    private static final int MOST_NAMES = 100;

    private final ChatAccountService accounts;

    ChatWords(ChatAccountService accounts) {
        this.accounts = accounts;
    }

    /** The text in plain words. Outside transactions. */
    Uni<String> plain(ConnectionForWork connection, String workspaceId, String text) {
        var said = text.replace("\0", "");
        var ids = MENTION.matcher(said)
                .results()
                .map(mention -> mention.group(1))
                .distinct()
                .limit(MOST_NAMES)
                .toList();
        return names(connection.kind(), workspaceId, ids)
                .map(names -> connection.kind() == ChatKind.SLACK
                        ? SlackText.plain(said, id -> names.getOrDefault(id, id))
                        : named(said, names));
    }

    private Uni<Map<String, String>> names(ChatKind kind, String workspaceId, List<String> ids) {
        return ids.isEmpty() ? Uni.createFrom().item(Map.of()) : accounts.namesOf(kind, workspaceId, ids);
    }

    /** In Teams mentions are the only marks that are left by now. */
    private static String named(String said, Map<String, String> names) {
        return MENTION.matcher(said).replaceAll(mention -> Matcher.quoteReplacement("@" + name(mention, names)));
    }

    private static String name(MatchResult mention, Map<String, String> names) {
        var shown = mention.group(2) == null || mention.group(2).isBlank() ? mention.group(1) : mention.group(2);
        return names.getOrDefault(mention.group(1), shown);
    }
}
