package dev.afterword.incidents.change.parse;

import static dev.afterword.incidents.webhook.JsonText.instant;
import static dev.afterword.incidents.webhook.JsonText.text;

import com.fasterxml.jackson.databind.JsonNode;
import dev.afterword.hookkit.delivery.UnreadableDeliveryException;
import dev.afterword.hookkit.signature.HookHeaders;
import dev.afterword.hookkit.signature.StandardWebhooks;
import dev.afterword.incidents.change.ChangeKind;
import dev.afterword.incidents.change.ChangeState;
import dev.afterword.incidents.change.ObservedChange;

/**
 * GitLab's deployments, and its feature flags as they are turned on and off. Anything else that a hook is ticked for is
 * genuine and of no use here.
 */
final class GitLabParser implements ChangeParser {

    @Override
    public ParsedChanges parse(JsonNode body, HookHeaders headers, ChangeReading how) {
        var kind = text(body.path("object_kind"));
        if (kind == null) {
            throw new UnreadableDeliveryException("There is no object_kind in the body");
        }
        return switch (kind) {
            case "deployment" -> deployment(body, how);
            case "feature_flag" -> ParsedChanges.of(flag(body, headers, how));
            default -> ParsedChanges.none("GitLab's event " + kind + " tells of no deployment and of no feature flag");
        };
    }

    private static ParsedChanges deployment(JsonNode body, ChangeReading how) {
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

    /**
     * A flag that was turned is a change of its own each time. The body says neither when nor which time it is, so the
     * number of the event tells one turn from the next.
     */
    private static ObservedChange flag(JsonNode body, HookHeaders headers, ChangeReading how) {
        var flag = body.path("object_attributes");
        var id = text(flag.path("id"));
        var name = text(flag.path("name"));
        if (id == null || name == null || !flag.path("active").isBoolean()) {
            throw new UnreadableDeliveryException("There is no id, no name or no active in object_attributes");
        }
        var turned = flag.path("active").booleanValue() ? "on" : "off";
        var project = body.path("project");
        var path = text(project.path("path_with_namespace"), project.path("name"));
        var page = text(project.path("web_url"));
        var draft = new ChangeDraft(
                "flag:" + text(project.path("id")) + ":" + id + ":" + turned + "@" + number(headers),
                ChangeState.FINISHED);
        draft.kind = ChangeKind.FLAG;
        draft.service = how.serviceIn(body, path == null ? null : path.substring(path.lastIndexOf('/') + 1));
        draft.summary = summary(path, null, "feature flag " + name + " turned " + turned);
        draft.features(flag.path("name"));
        draft.actor = text(body.path("user").path("name"), body.path("user").path("username"));
        draft.url = page == null ? null : page + "/-/feature_flags";
        return draft.done();
    }

    private static String number(HookHeaders headers) {
        return headers.only("Idempotency-Key")
                .or(() -> headers.only(StandardWebhooks.ID_HEADER))
                .or(() -> headers.only("X-Gitlab-Event-UUID"))
                .orElse("");
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
