package dev.afterword.incidents.chat.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.client.WebClientOptions;
import io.vertx.mutiny.core.MultiMap;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.ext.web.client.HttpRequest;
import io.vertx.mutiny.ext.web.client.WebClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Calls Slack's Web API. No redirect is followed: it would carry the token to an address that nobody has checked. */
@ApplicationScoped
class SlackClient implements SlackPort {

    private static final int PAGE = 999;
    private static final int MOST_PAGES = 100;

    private final WebClient http;
    private final SlackReplies replies;
    private final SlackConfig config;

    SlackClient(Vertx vertx, ObjectMapper json, SlackConfig config) {
        var options = new WebClientOptions()
                .setFollowRedirects(false)
                .setConnectTimeout(5_000)
                .setUserAgent("Afterword");
        this.http = WebClient.create(vertx, options);
        this.replies = new SlackReplies(json);
        this.config = config;
    }

    @Override
    public Uni<SlackBot> identity(String token) {
        return call(token, "auth.test", arguments())
                .map(answer -> new SlackBot(
                        answer.path("team_id").asText(""),
                        answer.path("team").asText(""),
                        answer.path("user_id").asText("")));
    }

    @Override
    public Uni<SlackChannel> create(String token, String name, boolean isPrivate) {
        return call(token, "conversations.create", arguments().put("name", name).put("is_private", isPrivate))
                .map(answer -> SlackChannel.of(answer.path("channel")));
    }

    @Override
    public Uni<Optional<SlackChannel>> find(String token, Predicate<SlackChannel> fits) {
        return find(token, fits, "", MOST_PAGES);
    }

    private Uni<Optional<SlackChannel>> find(String token, Predicate<SlackChannel> fits, String cursor, int pages) {
        var form = MultiMap.caseInsensitiveMultiMap()
                .set("types", "public_channel,private_channel")
                .set("exclude_archived", "true")
                .set("limit", String.valueOf(PAGE))
                .set("cursor", cursor);
        return ask(token, "conversations.list", form).chain(answer -> {
            for (var channel : answer.path("channels")) {
                var found = SlackChannel.of(channel);
                if (fits.test(found)) {
                    return Uni.createFrom().item(Optional.of(found));
                }
            }
            var next = answer.path("response_metadata").path("next_cursor").asText("");
            return next.isEmpty() || pages == 1
                    ? Uni.createFrom().item(Optional.empty())
                    : find(token, fits, next, pages - 1);
        });
    }

    @Override
    public Uni<Void> describe(String token, String channelId, String purpose) {
        var what = channel(channelId).put("purpose", purpose);
        return call(token, "conversations.setPurpose", what).replaceWithVoid();
    }

    @Override
    public Uni<Void> setTopic(String token, String channelId, String topic) {
        return call(token, "conversations.setTopic", channel(channelId).put("topic", topic))
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> invite(String token, String channelId, String userId) {
        var call = call(token, "conversations.invite", channel(channelId).put("users", userId));
        return unless(call, Set.of("already_in_channel", "cant_invite_self"));
    }

    @Override
    public Uni<Void> remove(String token, String channelId, String userId) {
        var call = call(token, "conversations.kick", channel(channelId).put("user", userId));
        return unless(call, Set.of("not_in_channel"));
    }

    /** A refusal that says that it is so already is none. */
    private static Uni<Void> unless(Uni<JsonNode> call, Set<String> already) {
        return call.replaceWithVoid()
                .onFailure(failure -> failure instanceof SlackFailure refusal && already.contains(refusal.code()))
                .recoverWithNull();
    }

    @Override
    public Uni<Void> post(String token, String channelId, JsonNode message) {
        return call(token, "chat.postMessage", message(message).put("channel", channelId))
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> whisper(String token, String channelId, String userId, JsonNode message) {
        var whole = message(message).put("channel", channelId).put("user", userId);
        return call(token, "chat.postEphemeral", whole).replaceWithVoid();
    }

    private static ObjectNode message(JsonNode message) {
        ObjectNode copy = message.deepCopy();
        return copy.put("unfurl_links", false);
    }

    @Override
    public Uni<Void> open(String token, String trigger, JsonNode view) {
        var what = arguments().put("trigger_id", trigger);
        what.set("view", view);
        return send(request(token, "views.open", config.formTimeout()), what).replaceWithVoid();
    }

    @Override
    public Uni<Void> update(String token, String viewId, JsonNode view) {
        var what = arguments().put("view_id", viewId);
        what.set("view", view);
        return call(token, "views.update", what).replaceWithVoid();
    }

    @Override
    public Uni<Optional<JsonNode>> message(String token, String channelId, String ts) {
        var form = MultiMap.caseInsensitiveMultiMap()
                .set("channel", channelId)
                .set("ts", ts)
                .set("oldest", ts)
                .set("latest", ts)
                .set("inclusive", "true")
                .set("limit", "1");
        return ask(token, "conversations.replies", form)
                .map(answer -> {
                    for (var message : answer.path("messages")) {
                        if (message.path("ts").asText("").equals(ts)) {
                            return Optional.of(message);
                        }
                    }
                    return Optional.<JsonNode>empty();
                })
                .onFailure(failure ->
                        failure instanceof SlackFailure gone && gone.code().equals("thread_not_found"))
                .recoverWithItem(Optional.empty());
    }

    @Override
    public boolean takesAnswers(String address) {
        return address.startsWith(config.answerUrlPrefix()) && address.length() <= 3000 && !address.contains("\\");
    }

    @Override
    public Uni<Void> answer(String address, JsonNode message) {
        if (!takesAnswers(address)) {
            return Uni.createFrom().failure(SlackFailure.foreignAddress());
        }
        return Uni.createFrom()
                .deferred(() -> http.postAbs(address)
                        .timeout(config.callTimeout().toMillis())
                        .putHeader("Content-Type", "application/json; charset=utf-8")
                        .sendBuffer(Buffer.buffer(message.toString())))
                .onFailure()
                .transform(SlackFailure::noAnswer)
                .invoke(replies::requireTaken)
                .replaceWithVoid();
    }

    /** Reading methods take a form alone. */
    private Uni<JsonNode> ask(String token, String method, MultiMap form) {
        return request(token, method, config.callTimeout())
                .sendForm(form)
                .onFailure()
                .transform(SlackFailure::noAnswer)
                .map(replies::read);
    }

    private Uni<JsonNode> call(String token, String method, ObjectNode arguments) {
        return send(request(token, method, config.callTimeout()), arguments);
    }

    private Uni<JsonNode> send(HttpRequest<Buffer> request, ObjectNode arguments) {
        return request.putHeader("Content-Type", "application/json; charset=utf-8")
                .sendBuffer(Buffer.buffer(arguments.toString()))
                .onFailure()
                .transform(SlackFailure::noAnswer)
                .map(replies::read);
    }

    private HttpRequest<Buffer> request(String token, String method, Duration timeout) {
        return http.postAbs(config.apiUrl() + "/" + method)
                .timeout(timeout.toMillis())
                .bearerTokenAuthentication(token);
    }

    private static ObjectNode channel(String id) {
        return arguments().put("channel", id);
    }

    private static ObjectNode arguments() {
        return JsonNodeFactory.instance.objectNode();
    }
}
