package dev.afterword.incidents.change.parse;

import com.fasterxml.jackson.databind.JsonNode;
import dev.afterword.hookkit.delivery.UnreadableDeliveryException;
import dev.afterword.hookkit.signature.HookHeaders;
import dev.afterword.incidents.change.ChangeKind;
import dev.afterword.incidents.change.ChangeState;
import dev.afterword.incidents.change.ObservedChange;
import dev.afterword.incidents.webhook.JsonText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Bodies of any form, found by mapping or by the usual names, in the body itself or in what it calls its data. A change
 * without an id is known by what is said of it.
 */
final class MappedChangeParser implements ChangeParser {

    @Override
    public ParsedChanges parse(JsonNode body, HookHeaders headers, ChangeReading how) {
        var changes = new ArrayList<ObservedChange>();
        for (var item : items(body, how.mapping())) {
            if (item.isObject()) {
                changes.add(change(new Fields(item), how));
            }
        }
        if (changes.isEmpty()) {
            throw new UnreadableDeliveryException("There is no change in the body");
        }
        return new ParsedChanges(List.copyOf(changes), null);
    }

    private static Iterable<JsonNode> items(JsonNode body, ChangeFieldMapping mapping) {
        if (mapping.items() != null) {
            return body.at(mapping.items());
        }
        return body.isArray() ? body : List.of(body);
    }

    private static ObservedChange change(Fields fields, ChangeReading how) {
        var mapping = how.mapping();
        var summary = fields.text(mapping.summary(), "summary", "title", "message", "name", "description");
        var version = fields.text(mapping.version(), "version", "tag", "revision", "sha", "commit");
        var id = fields.text(mapping.externalId(), "externalId", "deploymentId", "deployment_id", "id");
        if (summary == null && version == null && id == null) {
            throw new UnreadableDeliveryException("There is neither an id nor a summary nor a version in the body");
        }
        var identity = id == null
                ? ObservedChange.BY_WORDS + JsonText.sha256(fields.item().toString())
                : id;
        var draft = new ChangeDraft(identity, state(fields, mapping));
        draft.at = fields.instant(mapping.at(), "at", "time", "timestamp", "updatedAt", "finishedAt", "createdAt");
        draft.kind = kind(fields, mapping);
        draft.service = how.serviceIn(
                fields.item(),
                fields.text(null, "service", "service_name", "app", "application", "component", "repository"));
        draft.environment = fields.text(mapping.environment(), "environment", "env", "stage");
        draft.version = version;
        draft.summary = summary == null && version != null ? draft.service + " " + version : summary;
        draft.actor = fields.text(mapping.actor(), "actor", "user", "author", "by");
        draft.url = fields.text(mapping.url(), "url", "link", "href");
        draft.committedAt = fields.instant(mapping.committedAt(), "committedAt", "committed_at");
        draft.share(fields.text(mapping.share(), "share", "percentage"));
        draft.users(fields.text(mapping.users(), "users", "segment", "group"));
        draft.features(fields.node(mapping.features(), "features", "flag", "feature"));
        draft.iteration(fields.text(mapping.iteration(), "iteration", "release"));
        draft.rollsBack(fields.text(mapping.rollsBack(), "rollsBack", "rolls_back"));
        return draft.done();
    }

    private static ChangeState state(Fields fields, ChangeFieldMapping mapping) {
        var word = fields.text(mapping.status(), "status", "state", "phase");
        var state = word == null ? null : mapping.state(word);
        if (word != null && state == null && mapping.status() != null) {
            throw new UnreadableDeliveryException("The mapping does not say what the status " + word + " means");
        }
        return state == null ? ChangeState.FINISHED : state;
    }

    private static ChangeKind kind(Fields fields, ChangeFieldMapping mapping) {
        var kind = Rollouts.kind(fields.text(mapping.kind(), "kind", "type", "task"));
        if (kind != null) {
            return kind;
        }
        return mapping.usualKind() == null ? ChangeKind.DEPLOY : mapping.usualKind();
    }

    /** The fields of one change: by pointer, or by name in the body itself and in what it calls its data. */
    private record Fields(JsonNode item) {

        String text(String pointer, String... names) {
            return pointer == null ? JsonText.text(candidates(names)) : JsonText.text(item.at(pointer));
        }

        Instant instant(String pointer, String... names) {
            return pointer == null ? JsonText.instant(candidates(names)) : JsonText.instant(item.at(pointer));
        }

        JsonNode node(String pointer, String... names) {
            if (pointer != null) {
                return item.at(pointer);
            }
            for (var candidate : candidates(names)) {
                if (!candidate.isMissingNode() && !candidate.isNull()) {
                    return candidate;
                }
            }
            return item.path("features");
        }

        private JsonNode[] candidates(String... names) {
            var found = new ArrayList<JsonNode>();
            for (var name : names) {
                found.add(item.path("data").path(name));
                found.add(item.path(name));
            }
            return found.toArray(JsonNode[]::new);
        }
    }
}
