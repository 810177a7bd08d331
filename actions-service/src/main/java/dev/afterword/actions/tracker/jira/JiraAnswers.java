package dev.afterword.actions.tracker.jira;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.afterword.actions.tracker.jira.JiraFailure.Kind;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.ext.web.client.HttpResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tells what an answer of Jira means; limits are read from its headers and never from constants of ours. */
final class JiraAnswers {

    /** Reasons that concern the whole site or installation. */
    private static final Set<String> QUOTAS =
            Set.of("jira-quota-global-based", "jira-quota-tenant-based", "jira-cost-based");

    private static final Set<Integer> PASSING = Set.of(408, 409, 425);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final Duration QUOTA_WAIT = Duration.ofMinutes(1);

    private final ObjectMapper json;

    JiraAnswers(ObjectMapper json) {
        this.json = json;
    }

    /** The body of a success, a missing node where there is none; anything else is thrown. */
    JsonNode read(HttpResponse<Buffer> response) {
        int status = response.statusCode();
        if (status >= 200 && status < 300) {
            return success(response);
        }
        if (status == 401) {
            throw new JiraFailure(Kind.AUTH, status, "Jira refuses the API token.", null);
        }
        if (status == 429) {
            throw limited(response);
        }
        if (status >= 500 || PASSING.contains(status)) {
            String message = "Jira answers " + status + ".";
            throw new JiraFailure(Kind.UNAVAILABLE, status, message, retryAfter(response));
        }
        throw new JiraFailure(Kind.REFUSED, status, "Jira says: " + reason(response), null);
    }

    private JsonNode success(HttpResponse<Buffer> response) {
        Buffer body = response.body();
        if (body == null || body.length() == 0) {
            return MissingNode.getInstance();
        }
        try {
            return json.readTree(body.getBytes());
        } catch (IOException e) {
            throw new JiraFailure(Kind.REFUSED, response.statusCode(), "What answers there is not Jira.", null);
        }
    }

    private JiraFailure limited(HttpResponse<Buffer> response) {
        String reason = response.getHeader("RateLimit-Reason");
        boolean quota = reason != null && QUOTAS.contains(reason);
        Duration wait = retryAfter(response);
        return new JiraFailure(
                quota ? Kind.CONNECTION_LIMITED : Kind.LIMITED,
                429,
                "Jira asks for a pause.",
                quota && wait == null ? QUOTA_WAIT : wait);
    }

    private static Duration retryAfter(HttpResponse<Buffer> response) {
        String value = response.getHeader("Retry-After");
        if (value == null || !value.strip().matches("[0-9]{1,9}")) {
            return null;
        }
        Duration wait = Duration.ofSeconds(Long.parseLong(value.strip()));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    /** Jira's own words: {@code errorMessages} and, with the field, {@code errors}. */
    private String reason(HttpResponse<Buffer> response) {
        List<String> reasons = new ArrayList<>();
        JsonNode body = tolerant(response.body());
        body.path("errorMessages").forEach(message -> reasons.add(message.asText()));
        body.path("errors")
                .properties()
                .forEach(error ->
                        reasons.add(error.getKey() + ": " + error.getValue().asText()));
        String all = reasons.isEmpty() ? "status " + response.statusCode() : String.join(" ", reasons);
        return all.length() > 500 ? all.substring(0, 500) : all;
    }

    private JsonNode tolerant(Buffer body) {
        try {
            return body == null ? MissingNode.getInstance() : json.readTree(body.getBytes());
        } catch (IOException e) {
            return MissingNode.getInstance();
        }
    }
}
