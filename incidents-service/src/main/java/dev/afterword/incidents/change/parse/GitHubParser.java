package dev.afterword.incidents.change.parse;

import static dev.afterword.incidents.webhook.JsonText.instant;
import static dev.afterword.incidents.webhook.JsonText.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.afterword.hookkit.delivery.UnreadableDeliveryException;
import dev.afterword.hookkit.signature.HookHeaders;
import dev.afterword.incidents.change.ChangeKind;
import dev.afterword.incidents.change.ChangeState;

/**
 * GitHub's deployments and their statuses. Both bodies have the whole deployment in them, so that either can come first.
 * A status of inactive says that a later deployment has taken its place, which is nothing that happened to this one.
 */
final class GitHubParser implements ChangeParser {

    static final String EVENT_HEADER = "x-github-event";

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public ParsedChanges parse(JsonNode body, HookHeaders headers, ChangeReading how) {
        var event = headers.only(EVENT_HEADER).orElseGet(() -> event(body));
        return switch (event) {
            case "ping" -> ParsedChanges.none("GitHub asks whether anybody is here");
            case "deployment" -> change(body, ChangeState.PLANNED, body.path("deployment"), how);
            case "deployment_status" -> status(body, how);
            case "" -> throw new UnreadableDeliveryException("There is no deployment in the body");
            default -> ParsedChanges.none("GitHub's event " + event + " tells of no deployment");
        };
    }

    /** What a body is about where nothing says it, as when it is tried out. */
    private static String event(JsonNode body) {
        if (body.path("deployment_status").isObject()) {
            return "deployment_status";
        }
        if (body.path("deployment").isObject()) {
            return "deployment";
        }
        return body.path("zen").isTextual() ? "ping" : "";
    }

    private static ParsedChanges status(JsonNode body, ChangeReading how) {
        var status = body.path("deployment_status");
        var word = text(status.path("state"));
        if (word == null) {
            throw new UnreadableDeliveryException("There is no deployment_status.state in the body");
        }
        var state =
                switch (word) {
                    case "queued", "pending", "waiting" -> ChangeState.PLANNED;
                    case "in_progress" -> ChangeState.STARTED;
                    case "success" -> ChangeState.FINISHED;
                    case "failure", "error" -> ChangeState.FAILED;
                    default -> null;
                };
        return state == null
                ? ParsedChanges.none("A deployment is " + word + ", which changes nothing about it")
                : change(body, state, status, how);
    }

    private static ParsedChanges change(JsonNode body, ChangeState state, JsonNode said, ChangeReading how) {
        var deployment = body.path("deployment");
        var id = text(deployment.path("id"));
        if (id == null) {
            throw new UnreadableDeliveryException("There is no deployment.id in the body");
        }
        var repository = body.path("repository");
        var name = text(repository.path("full_name"), repository.path("name"));
        var draft = new ChangeDraft(id, state);
        draft.at = instant(said.path("created_at"), said.path("updated_at"));
        draft.kind = Rollouts.kind(text(deployment.path("task"))) == ChangeKind.ROLLBACK
                ? ChangeKind.ROLLBACK
                : ChangeKind.DEPLOY;
        draft.service = how.serviceIn(body, text(repository.path("name"), repository.path("full_name")));
        draft.environment =
                text(deployment.path("environment"), said.path("environment"), deployment.path("original_environment"));
        draft.version = version(text(deployment.path("ref")), text(deployment.path("sha")));
        draft.summary = joined(name, draft.version, text(deployment.path("description")));
        draft.actor = text(deployment.path("creator").path("login"));
        draft.url = text(said.path("log_url"), said.path("target_url"));
        if (draft.url == null && text(repository.path("html_url")) != null) {
            draft.url = text(repository.path("html_url")) + "/deployments";
        }
        draft.committedAt =
                instant(body.path("workflow_run").path("head_commit").path("timestamp"));
        Rollouts.read(payload(deployment.path("payload")), draft);
        return ParsedChanges.of(draft.done());
    }

    private static String version(String ref, String sha) {
        var commit = sha == null ? null : sha.substring(0, Math.min(7, sha.length()));
        if (ref == null || ref.equals(sha)) {
            return commit;
        }
        return commit == null ? ref : ref + "@" + commit;
    }

    private static String joined(String repository, String version, String description) {
        var summary = new StringBuilder(repository == null ? "" : repository);
        if (version != null) {
            summary.append(summary.isEmpty() ? "" : " ").append(version);
        }
        if (description != null) {
            summary.append(summary.isEmpty() ? "" : ": ").append(description);
        }
        return summary.isEmpty() ? null : summary.toString();
    }

    /** What the deployment was created with: an object, or a text that holds one. */
    private static JsonNode payload(JsonNode payload) {
        if (!payload.isTextual()) {
            return payload;
        }
        try {
            var tree = JSON.readTree(payload.asText());
            return tree == null ? MissingNode.getInstance() : tree;
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }
}
