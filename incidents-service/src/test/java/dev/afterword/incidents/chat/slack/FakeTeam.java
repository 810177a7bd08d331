package dev.afterword.incidents.chat.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A workspace of the fake: its channels and what was said there, as far as Afterword can do anything about them. */
final class FakeTeam {

    static final String BOT = "UBOT";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int PAGE = 2;

    private final String id;
    private final List<ObjectNode> channels = new ArrayList<>();
    private final ArrayNode calls = JSON.arrayNode();
    private final ArrayNode said = JSON.arrayNode();
    private final ArrayNode views = JSON.arrayNode();
    private final List<JsonNode> messages = new ArrayList<>();
    private final List<ObjectNode> faults = new ArrayList<>();

    FakeTeam(String id) {
        this.id = id;
    }

    /** The fault that is due for a call; each is good for as often as it says. */
    synchronized JsonNode faultFor(String method) {
        calls.add(method);
        for (var fault : faults) {
            var left = fault.path("times").asInt(1);
            if (left > 0
                    && (fault.path("method").asText().equals(method)
                            || fault.path("method").asText().equals("*"))) {
                fault.put("times", left - 1);
                return fault;
            }
        }
        return MissingNode.getInstance();
    }

    synchronized void fault(JsonNode fault) {
        faults.add(fault.deepCopy());
    }

    /** A channel that somebody else has made. */
    synchronized void channel(JsonNode told) {
        var made = make(
                told.path("name").asText(),
                told.path("private").asBoolean(false),
                told.path("creator").asText("UELSE"));
        if (told.path("archived").asBoolean(false)) {
            made.put("is_archived", true);
        }
    }

    synchronized void message(JsonNode message) {
        messages.add(message);
    }

    synchronized JsonNode heard() {
        var all = JSON.objectNode();
        all.set(
                "channels",
                JSON.arrayNode()
                        .addAll(channels.stream().map(ObjectNode::deepCopy).toList()));
        all.set("calls", calls.deepCopy());
        all.set("said", said.deepCopy());
        all.set("views", views.deepCopy());
        return all;
    }

    synchronized JsonNode call(String method, JsonNode asked) {
        return switch (method) {
            case "auth.test" ->
                ok().put("team_id", id).put("team", "Team " + id).put("user_id", BOT);
            case "conversations.create" -> create(asked);
            case "conversations.list" -> list(asked);
            case "conversations.setPurpose", "conversations.setTopic" -> describe(method, asked);
            case "conversations.invite" -> invite(asked);
            case "conversations.kick" -> kick(asked);
            case "chat.postMessage", "chat.postEphemeral" -> say(asked);
            case "views.open", "views.update" -> open(asked);
            case "conversations.replies" -> replies(asked);
            default -> FakeSlack.refusal("unknown_method");
        };
    }

    private static ObjectNode ok() {
        return JSON.objectNode().put("ok", true);
    }

    private JsonNode create(JsonNode asked) {
        var name = asked.path("name").asText();
        if (!name.matches("[a-z0-9_-]{1,80}")) {
            return FakeSlack.refusal("invalid_name_specials");
        }
        if (channels.stream().anyMatch(channel -> channel.path("name").asText().equals(name))) {
            return FakeSlack.refusal("name_taken");
        }
        var made = make(name, asked.path("is_private").asBoolean(false), BOT);
        return ok().set("channel", made.deepCopy());
    }

    private ObjectNode make(String name, boolean isPrivate, String creator) {
        var channel = JSON.objectNode()
                .put("id", "C" + id + channels.size())
                .put("name", name)
                .put("is_private", isPrivate)
                .put("is_archived", false)
                .put("creator", creator)
                .put("created", Instant.now().getEpochSecond());
        channel.putObject("purpose").put("value", "");
        channel.putObject("topic").put("value", "");
        channel.putArray("members").add(creator);
        channels.add(channel);
        return channel;
    }

    private JsonNode list(JsonNode asked) {
        var seen = channels.stream()
                .filter(channel -> !channel.path("is_archived").asBoolean())
                .filter(channel -> !channel.path("is_private").asBoolean() || isIn(channel, BOT))
                .toList();
        var from = asked.path("cursor").asText("").isEmpty()
                ? 0
                : asked.path("cursor").asInt();
        var to = Math.min(seen.size(), from + PAGE);
        var answer = ok();
        answer.putArray("channels")
                .addAll(seen.subList(from, to).stream()
                        .map(ObjectNode::deepCopy)
                        .toList());
        answer.putObject("response_metadata").put("next_cursor", to < seen.size() ? String.valueOf(to) : "");
        return answer;
    }

    private JsonNode describe(String method, JsonNode asked) {
        var field = method.endsWith("Topic") ? "topic" : "purpose";
        var value = asked.path(field).asText();
        var channel = find(asked);
        if (channel == null) {
            return FakeSlack.refusal("channel_not_found");
        }
        if (value.length() > 250) {
            return FakeSlack.refusal("too_long");
        }
        channel.putObject(field).put("value", value);
        return ok();
    }

    private JsonNode invite(JsonNode asked) {
        var user = asked.path("users").asText();
        var channel = find(asked);
        if (channel == null) {
            return FakeSlack.refusal("channel_not_found");
        }
        if (user.startsWith("UGONE")) {
            return FakeSlack.refusal("user_not_found");
        }
        if (isIn(channel, user)) {
            return FakeSlack.refusal("already_in_channel");
        }
        ((ArrayNode) channel.path("members")).add(user);
        return ok();
    }

    private JsonNode kick(JsonNode asked) {
        var user = asked.path("user").asText();
        var channel = find(asked);
        if (channel == null || !isIn(channel, user)) {
            return FakeSlack.refusal(channel == null ? "channel_not_found" : "not_in_channel");
        }
        var members = (ArrayNode) channel.path("members");
        for (int i = members.size() - 1; i >= 0; i--) {
            if (members.get(i).asText().equals(user)) {
                members.remove(i);
            }
        }
        return ok();
    }

    private JsonNode say(JsonNode asked) {
        said.add(asked.deepCopy());
        return ok();
    }

    private JsonNode open(JsonNode asked) {
        if (asked.path("trigger_id").asText().contains("expired")) {
            return FakeSlack.refusal("expired_trigger_id");
        }
        ObjectNode view = asked.path("view").deepCopy();
        views.add(asked.has("view_id") ? view.set("view_id", asked.path("view_id")) : view);
        return ok();
    }

    private JsonNode replies(JsonNode asked) {
        var answer = ok();
        messages.stream()
                .filter(message -> message.path("channel").equals(asked.path("channel")))
                .filter(message -> message.path("ts").equals(asked.path("ts")))
                .forEach(answer.putArray("messages")::add);
        return answer.path("messages").isEmpty() ? FakeSlack.refusal("thread_not_found") : answer;
    }

    private ObjectNode find(JsonNode asked) {
        return channels.stream()
                .filter(channel -> channel.path("id").equals(asked.path("channel")))
                .findFirst()
                .orElse(null);
    }

    private static boolean isIn(JsonNode channel, String user) {
        for (var member : channel.path("members")) {
            if (member.asText().equals(user)) {
                return true;
            }
        }
        return false;
    }
}
