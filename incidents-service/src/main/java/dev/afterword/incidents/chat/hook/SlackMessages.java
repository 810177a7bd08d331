package dev.afterword.incidents.chat.hook;

import com.fasterxml.jackson.databind.JsonNode;
import dev.afterword.incidents.chat.message.PinnedMessage;
import dev.afterword.incidents.chat.message.SlackAddress;
import dev.afterword.incidents.chat.message.SlackContent;
import dev.afterword.incidents.chat.message.SlackText;
import dev.afterword.incidents.chat.message.SlackTime;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads messages as Slack sends them within payloads. */
final class SlackMessages {

    private static final Pattern CHANNEL = Pattern.compile("[A-Za-z0-9]{1,60}");
    private static final int LONGEST_NAME = 200;

    private SlackMessages() {}

    /**
     * A message, its text with Slack's marks; empty where it has neither a channel, nor a time, nor anything that can be told.
     *
     * @param teamDomain first part of the workspace's address, or empty
     */
    static Optional<PinnedMessage> read(String channelId, String teamDomain, JsonNode message) {
        var ts = message.path("ts").asText("");
        var at = SlackTime.at(ts);
        if (at.isEmpty() || !CHANNEL.matcher(channelId).matches()) {
            return Optional.empty();
        }
        var text = told(message);
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(new PinnedMessage(
                        channelId,
                        ts,
                        at.get(),
                        user(message),
                        name(message),
                        text,
                        SlackAddress.of(channelId, teamDomain, ts, null),
                        SlackTime.at(message.path("edited").path("ts").asText(""))
                                .orElse(null)));
    }

    private static String told(JsonNode message) {
        var said = SlackContent.text(message);
        var text = SlackText.plain(said, id -> id).isEmpty() ? "" : said;
        var files = message.path("files").size();
        var attached = files == 0 ? "" : "[" + files + (files == 1 ? " file]" : " files]");
        return (text + " " + attached).strip();
    }

    private static String user(JsonNode message) {
        var user = message.path("user").asText("");
        return CHANNEL.matcher(user).matches() ? user : null;
    }

    private static String name(JsonNode message) {
        var profile = message.path("user_profile");
        var name = Optional.of(profile.path("real_name").asText(""))
                .filter(text -> !text.isBlank())
                .orElseGet(() -> message.path("username")
                        .asText(message.path("bot_profile")
                                .path("name")
                                .asText(message.path("bot_id").asText(""))));
        var clean = name.replace("\0", "").strip();
        return clean.isEmpty() ? null : clean.substring(0, Math.min(clean.length(), LONGEST_NAME));
    }
}
