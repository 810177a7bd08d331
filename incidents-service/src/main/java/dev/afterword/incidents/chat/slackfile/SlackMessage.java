package dev.afterword.incidents.chat.slackfile;

import com.fasterxml.jackson.databind.JsonNode;
import dev.afterword.incidents.chat.message.SlackContent;
import dev.afterword.incidents.chat.message.SlackTime;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A message of an export, as it is written there.
 *
 * @param ts what names it in its channel
 * @param at when it was written
 * @param kind what it is
 * @param userId who wrote it, or null
 * @param appName name of the app that wrote it, or null for a person's
 * @param text what it says, with Slack's marks
 * @param files names of what is attached
 * @param parentTs the message that it answers, or null
 * @param inChannelToo whether an answer was shown in the channel as well
 * @param editedTs when it was last edited, or null
 * @param pinned whether somebody has pinned it
 * @param reactions names of its reactions
 * @param alarming whether an app painted it in the colour of an alarm
 */
record SlackMessage(
        String ts,
        Instant at,
        Kind kind,
        String userId,
        String appName,
        String text,
        List<String> files,
        String parentTs,
        boolean inChannelToo,
        String editedTs,
        boolean pinned,
        List<String> reactions,
        boolean alarming) {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9]{1,60}");
    private static final Pattern CHANNEL = Pattern.compile("[CGD][A-Z0-9]{1,59}");

    /** Addresses of files hold a key to them. */
    private static final Pattern TOKEN = Pattern.compile("[?&]t=xox[a-z][^\\s)>|\"]*|xox[a-z]-[A-Za-z0-9-]+");

    private static final int MOST_PARTS = 20;

    /** What a message is: said by somebody, or what Slack itself notes. */
    enum Kind {
        SAID,
        JOINED,
        RENAMED,
        NOTED,
        DELETED;

        static Kind of(String subtype) {
            return switch (subtype) {
                case "",
                        "bot_message",
                        "thread_broadcast",
                        "reply_broadcast",
                        "me_message",
                        "file_share",
                        "file_comment",
                        "file_mention" -> SAID;
                case "tombstone", "message_deleted" -> DELETED;
                case "channel_join", "channel_leave", "group_join", "group_leave" -> JOINED;
                case "channel_topic",
                        "channel_purpose",
                        "channel_name",
                        "channel_archive",
                        "channel_unarchive",
                        "group_topic",
                        "group_purpose",
                        "group_name",
                        "group_archive",
                        "group_unarchive" -> RENAMED;
                default -> NOTED;
            };
        }
    }

    /** What keeps it from being a message, or null. */
    static String problem(JsonNode node, Instant now) {
        var at = SlackTime.at(node.path("ts").asText(""));
        if (at.isEmpty()) {
            return "has no time (ts) that can be read";
        }
        return at.get().isAfter(now) ? "was written in the future" : null;
    }

    /** The message; of what has no problem. */
    static SlackMessage of(JsonNode node) {
        var ts = node.path("ts").asText("");
        var thread = node.path("thread_ts").asText("");
        var subtype = node.path("subtype").asText("");
        var edited = node.path("edited").path("ts").asText("");
        return new SlackMessage(
                ts,
                SlackTime.at(ts).orElseThrow(),
                Kind.of(subtype),
                isId(node.path("user").asText("")) ? node.path("user").asText() : null,
                appName(node, subtype),
                SlackContent.text(node),
                names(node.path("files")),
                SlackTime.at(thread).isPresent() && !thread.equals(ts) ? thread : null,
                subtype.endsWith("_broadcast"),
                SlackTime.at(edited).isPresent() ? edited : null,
                !node.path("pinned_to").isEmpty(),
                reactions(node.path("reactions")),
                isAlarming(node.path("attachments")));
    }

    boolean isByApp() {
        return appName != null;
    }

    static boolean isId(String id) {
        return ID.matcher(id).matches();
    }

    static boolean isChannelId(String id) {
        return CHANNEL.matcher(id).matches();
    }

    static String shortened(String text, int length) {
        var clean = storable(text).strip();
        return clean.length() <= length ? clean : clean.substring(0, length);
    }

    /** Without what no database keeps: control characters of nought, halves of characters. */
    static String storable(String text) {
        var clean = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> c != 0 && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE))
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    static String withoutTokens(String text) {
        return TOKEN.matcher(text).replaceAll("");
    }

    private static String appName(JsonNode node, String subtype) {
        var bot = node.path("bot_id").asText("");
        if (bot.isEmpty() && !subtype.equals("bot_message")) {
            return null;
        }
        return Stream.of(
                        node.path("bot_profile").path("name").asText(""),
                        node.path("username").asText(""),
                        bot)
                .map(name -> shortened(name, 200))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("App");
    }

    private static List<String> names(JsonNode files) {
        return first(files)
                .map(file ->
                        shortened(file.path("name").asText(file.path("title").asText("")), 200))
                .map(name -> name.isEmpty() ? "file" : name)
                .toList();
    }

    private static List<String> reactions(JsonNode reactions) {
        return first(reactions)
                .map(reaction -> reaction.path("name").asText("").replaceFirst("::.*", ""))
                .toList();
    }

    private static boolean isAlarming(JsonNode attachments) {
        return first(attachments)
                .map(attachment -> attachment.path("color").asText(""))
                .anyMatch(color -> color.equals("danger") || color.equals("warning"));
    }

    private static Stream<JsonNode> first(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).limit(MOST_PARTS);
    }
}
