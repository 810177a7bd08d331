package dev.afterword.incidents.change.parse;

import static dev.afterword.incidents.webhook.JsonText.instant;
import static dev.afterword.incidents.webhook.JsonText.text;

import com.fasterxml.jackson.databind.JsonNode;
import dev.afterword.hookkit.delivery.UnreadableDeliveryException;
import dev.afterword.hookkit.signature.HookHeaders;
import dev.afterword.incidents.change.ChangeState;
import dev.afterword.incidents.change.ObservedChange;

/** GitLab's deployment events. Anything else that a hook is ticked for is genuine and of no use here. */
final class GitLabParser implements ChangeParser {

    @Override
    public ParsedChanges parse(JsonNode body, HookHeaders headers, ChangeReading how) {
        var kind = text(body.path("object_kind"));
        if (kind == null) {
            throw new UnreadableDeliveryException("There is no object_kind in the body");
        }
        if (!kind.equals("deployment")) {
            return ParsedChanges.none("GitLab's event " + kind + " tells of no deployment");
        }
        var id = text(body.path("deployment_id"));
        var status = text(body.path("status"));
        if (id == null || status == null) {
            throw new UnreadableDeliveryException("There is no deployment_id or no status in the body");
        }
        var state = state(status);
        return state == null
                ? ParsedChanges.none("A deployment is " + status + ", which is no state of one here")
                : ParsedChanges.of(change(body, id, state, how));
    }

    private static ChangeState state(String status) {
        return switch (status) {
            case "created", "blocked" -> ChangeState.PLANNED;
            case "running" -> ChangeState.STARTED;
            case "success" -> ChangeState.FINISHED;
            case "failed" -> ChangeState.FAILED;
            case "canceled", "skipped" -> ChangeState.CANCELED;
            default -> null;
        };
    }

    private static ObservedChange change(JsonNode body, String id, ChangeState state, ChangeReading how) {
        var project = body.path("project");
        var projectId = text(project.path("id"));
        var path = text(project.path("path_with_namespace"), project.path("name"));
        var draft = new ChangeDraft(projectId == null ? id : projectId + ":" + id, state);
        draft.at = instant(body.path("status_changed_at"));
        draft.service = how.serviceIn(body, path == null ? null : path.substring(path.lastIndexOf('/') + 1));
        draft.environment = text(body.path("environment"));
        draft.version = version(text(body.path("ref")), text(body.path("short_sha")));
        draft.summary = summary(path, draft.version, text(body.path("commit_title")));
        draft.actor = text(body.path("user").path("name"), body.path("user").path("username"));
        draft.url = text(body.path("deployable_url"), body.path("commit_url"), project.path("web_url"));
        return draft.done();
    }

    private static String version(String ref, String sha) {
        if (ref == null || sha == null) {
            return ref == null ? sha : ref;
        }
        return ref + "@" + sha;
    }

    private static String summary(String path, String version, String title) {
        var place = path == null ? version : version == null ? path : path + " " + version;
        if (place == null || title == null) {
            return place == null ? title : place;
        }
        return place + ": " + title;
    }
}
