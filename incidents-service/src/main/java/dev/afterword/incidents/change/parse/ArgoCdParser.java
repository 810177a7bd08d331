package dev.afterword.incidents.change.parse;

import static dev.afterword.incidents.webhook.JsonText.instant;
import static dev.afterword.incidents.webhook.JsonText.text;

import com.fasterxml.jackson.databind.JsonNode;
import dev.afterword.hookkit.delivery.UnreadableDeliveryException;
import dev.afterword.hookkit.signature.HookHeaders;
import dev.afterword.incidents.change.ChangeKind;
import dev.afterword.incidents.change.ChangeState;
import java.util.ArrayList;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Syncs of Argo CD, in the form of the notification template that our guide has. A sync is known by its application and
 * its beginning. One to a revision that the application has left before is a rollback.
 */
final class ArgoCdParser implements ChangeParser {

    @Override
    public ParsedChanges parse(JsonNode body, HookHeaders headers, ChangeReading how) {
        var app = text(body.path("app"));
        var phase = text(body.path("phase"));
        if (app == null || phase == null) {
            throw new UnreadableDeliveryException("There is no app or no phase in the body");
        }
        var state = state(phase);
        if (state == null) {
            return ParsedChanges.none("A sync is in phase " + phase + ", which is no state of one here");
        }
        var startedAt = instant(body.path("startedAt"));
        var revision = text(body.path("revision"));
        var draft = new ChangeDraft(id(body, app, revision), state);
        draft.at = state == ChangeState.STARTED ? startedAt : instant(body.path("finishedAt"));
        draft.kind = isRollback(body.path("history"), revision) ? ChangeKind.ROLLBACK : ChangeKind.DEPLOY;
        draft.service = how.serviceIn(body, app);
        draft.environment = text(body.path("environment"), body.path("destination"), body.path("project"));
        draft.version = version(body.path("images"), state, revision);
        draft.summary = app + (revision == null ? "" : " " + shortened(revision));
        draft.actor = text(body.path("initiatedBy"));
        draft.url = text(body.path("url"));
        Rollouts.read(body, draft);
        return ParsedChanges.of(draft.done());
    }

    private static ChangeState state(String phase) {
        return switch (phase) {
            case "Running", "Terminating" -> ChangeState.STARTED;
            case "Succeeded" -> ChangeState.FINISHED;
            case "Failed", "Error" -> ChangeState.FAILED;
            default -> null;
        };
    }

    private static String id(JsonNode body, String app, String revision) {
        var namespace = text(body.path("namespace"));
        var began = text(body.path("startedAt"));
        if (began == null && revision == null) {
            throw new UnreadableDeliveryException("There is neither startedAt nor a revision in the body");
        }
        return (namespace == null ? "" : namespace + "/") + app + "@" + (began == null ? revision : began);
    }

    /**
     * Whether the application had this revision, and then another one. What a finished sync has added to the history itself
     * does not count, so that a sync is the same kind of change at its beginning and at its end.
     */
    private static boolean isRollback(JsonNode history, String revision) {
        if (revision == null) {
            return false;
        }
        var revisions = new ArrayList<String>();
        for (var deployed : history) {
            revisions.add(text(deployed.path("revision")));
        }
        while (!revisions.isEmpty() && revision.equals(revisions.get(revisions.size() - 1))) {
            revisions.remove(revisions.size() - 1);
        }
        return revisions.contains(revision);
    }

    /** Until a sync has succeeded, the images of an application are those from before it. */
    private static String version(JsonNode images, ChangeState state, String revision) {
        var names = StreamSupport.stream(images.spliterator(), false)
                .map(image -> text(image))
                .filter(image -> image != null)
                .map(image -> image.substring(image.lastIndexOf('/') + 1))
                .distinct()
                .collect(Collectors.joining(", "));
        if (state == ChangeState.FINISHED && !names.isEmpty()) {
            return names;
        }
        return revision == null ? null : shortened(revision);
    }

    /** A commit as people write it; a tag or a version of a chart as it is. */
    private static String shortened(String revision) {
        return revision.matches("[0-9a-f]{40,64}") ? revision.substring(0, 7) : revision;
    }
}
