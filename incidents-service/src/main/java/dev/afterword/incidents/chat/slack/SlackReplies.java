package dev.afterword.incidents.chat.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.afterword.incidents.chat.slack.SlackFailure.Kind;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.ext.web.client.HttpResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;

/** Tells what an answer of the Web API means: it says {@code ok} in the body, and only its limits by status. */
final class SlackReplies {

    private static final Set<String> AUTH = Set.of(
            "invalid_auth",
            "not_authed",
            "account_inactive",
            "token_revoked",
            "token_expired",
            "missing_scope",
            "no_permission",
            "not_allowed_token_type",
            "org_login_required",
            "ekm_access_denied",
            "access_denied");
    private static final Set<String> PASSING =
            Set.of("internal_error", "fatal_error", "service_unavailable", "request_timeout", "team_added_to_org");
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final Duration USUAL_WAIT = Duration.ofSeconds(30);

    private final ObjectMapper json;

    SlackReplies(ObjectMapper json) {
        this.json = json;
    }

    /** The body of a success; anything else is thrown. */
    JsonNode read(HttpResponse<Buffer> response) {
        var status = response.statusCode();
        if (status == 429) {
            throw limited(response);
        }
        if (status >= 500) {
            throw failure(Kind.UNAVAILABLE, "http_" + status, "Slack answers " + status + ".");
        }
        var body = body(response);
        if (body.path("ok").asBoolean(false)) {
            return body;
        }
        var error = word(body.path("error").asText(""));
        if (error.equals("ratelimited") || error.equals("rate_limited")) {
            throw limited(response);
        }
        if (AUTH.contains(error)) {
            throw failure(Kind.AUTH, error, refusedToken(error, body));
        }
        if (PASSING.contains(error)) {
            throw failure(Kind.UNAVAILABLE, error, "Slack says: " + error + ".");
        }
        throw failure(
                Kind.REFUSED,
                error.isEmpty() ? "http_" + status : error,
                error.isEmpty() ? "What answers there is not Slack." : "Slack says: " + error + ".");
    }

    /** Answers to an address of Slack's say by their status alone whether they were taken. */
    void requireTaken(HttpResponse<Buffer> response) {
        var status = response.statusCode();
        if (status == 429) {
            throw limited(response);
        }
        if (status >= 500) {
            throw failure(Kind.UNAVAILABLE, "http_" + status, "Slack answers " + status + ".");
        }
        if (status >= 300) {
            throw failure(Kind.REFUSED, "http_" + status, "Slack takes no answer any more.");
        }
    }

    private static String refusedToken(String error, JsonNode body) {
        var needed = word(body.path("needed").asText(""));
        return error.equals("missing_scope") && !needed.isEmpty()
                ? "The bot token lacks the scope " + needed + "."
                : "Slack refuses the bot token: " + error + ".";
    }

    private static SlackFailure limited(HttpResponse<Buffer> response) {
        return new SlackFailure(Kind.LIMITED, "ratelimited", "Slack asks for a pause.", retryAfter(response), null);
    }

    private static SlackFailure failure(Kind kind, String code, String message) {
        return new SlackFailure(kind, code, message, null, null);
    }

    private static Duration retryAfter(HttpResponse<Buffer> response) {
        var value = response.getHeader("Retry-After");
        if (value == null || !value.strip().matches("[0-9]{1,9}")) {
            return USUAL_WAIT;
        }
        var wait = Duration.ofSeconds(Math.max(1, Long.parseLong(value.strip())));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    /** What Slack calls things; anything else is not for our notes. */
    private static String word(String text) {
        return text.matches("[A-Za-z0-9_:.,-]{1,200}") ? text : "";
    }

    private JsonNode body(HttpResponse<Buffer> response) {
        try {
            var body = response.body() == null
                    ? null
                    : json.readTree(response.body().getBytes());
            return body == null ? MissingNode.getInstance() : body;
        } catch (IOException e) {
            return MissingNode.getInstance();
        }
    }
}
