package dev.afterword.incidents.chat.hook;

import com.fasterxml.jackson.databind.JsonNode;
import dev.afterword.incidents.chat.account.ChatUser;
import dev.afterword.incidents.chat.channel.ChannelPlace;
import dev.afterword.incidents.chat.message.TeamsText;
import dev.afterword.incidents.webhook.JsonText;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;

/** A message to the outgoing webhook, as Teams sends it: what was said after its name, with mentions as ids. */
final class TeamsMessage {

    private static final Pattern CHANNEL = Pattern.compile("[A-Za-z0-9:@._;/=+-]{1,200}");

    private static final Duration HOLDS = Duration.ofDays(1);

    private TeamsMessage() {}

    static ChatUser user(JsonNode message) {
        var tenant = message.path("channelData").path("tenant").path("id");
        var workspace = tenant.isTextual()
                ? tenant.asText()
                : message.path("conversation").path("tenantId").asText("");
        var from = message.path("from");
        return new ChatUser(
                workspace, from.path("id").asText(""), clean(from.path("name").asText("")));
    }

    /**
     * Whether it was said so long ago that it must be a recording: no other time is signed, and what was said before is
     * recognised for two days.
     */
    static boolean isRecording(JsonNode message, Instant now) {
        var said = JsonText.instant(message.path("timestamp"));
        return said != null && said.isBefore(now.minus(HOLDS));
    }

    /** Whether others read along is not said by Teams, so every channel counts as one that they can read. */
    static ChannelPlace place(UUID connectionId, JsonNode message) {
        var data = message.path("channelData");
        var id = data.path("teamsChannelId")
                .asText(data.path("channel").path("id").asText(""));
        var name = clean(data.path("channel").path("name").asText(""));
        return new ChannelPlace(
                connectionId,
                CHANNEL.matcher(id).matches() ? id : null,
                name == null || name.length() > 200 ? null : name,
                false);
    }

    static String said(JsonNode message) {
        return TeamsText.said(message.path("text").asText(""), name -> mention(name, message.path("entities")));
    }

    private static String mention(String name, JsonNode entities) {
        for (var entity : entities) {
            var mentioned = entity.path("mentioned");
            if (mentioned.path("name").asText("").equals(name)) {
                return "<@" + mentioned.path("id").asText("") + "|" + name.replaceAll("[|<>]", " ") + ">";
            }
        }
        return "@" + name;
    }

    private static String clean(String name) {
        var clean = name.replace("\0", "").strip();
        return clean.isEmpty() ? null : clean.substring(0, Math.min(clean.length(), 200));
    }
}
