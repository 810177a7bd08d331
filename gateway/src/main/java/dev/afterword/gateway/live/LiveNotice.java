package dev.afterword.gateway.live;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * That something changed, thin enough for a stream: whoever wants to know what reads the record through the API.
 *
 * @param text the notice as one server-sent event, rendered once for all subscribers
 * @param everyone whether anyone with a reader's role may see it
 * @param audience principals that may see it otherwise
 */
record LiveNotice(Buffer text, boolean everyone, Set<String> audience) {

    /**
     * Members of event data that hold an aggregate's snapshot and with it the access to the aggregate. What has none, as
     * changes and checks, says itself who may see it.
     */
    private static final List<String> SNAPSHOTS = List.of("incident", "retrospective", "action");

    private static final String WRITING = "dev.afterword.writing.";

    /** The notice of an event, or nothing where its data does not say who may see it. */
    static Optional<LiveNotice> of(EventAttributes event, JsonNode data) {
        for (var member : SNAPSHOTS) {
            if (data.path(member).has("access")) {
                return of(event, member, data.path(member), writing(event, data));
            }
        }
        return of(event, "", data, null);
    }

    /** Who writes where is not in any record to read, so the notice says it; null for every other notice. */
    private static JsonObject writing(EventAttributes event, JsonNode data) {
        if (!event.type().startsWith(WRITING)) {
            return null;
        }
        var person = data.path("person");
        return new JsonObject()
                .put("section", data.path("section").textValue())
                .put("changes", data.path("changes").numberValue())
                .put("clientId", data.path("clientId").textValue())
                .put("personId", person.path("id").textValue())
                .put("person", person.path("name").textValue())
                .put("leaving", data.path("leaving").asBoolean());
    }

    private static Optional<LiveNotice> of(
            EventAttributes event, String member, JsonNode snapshot, JsonObject writing) {
        var visibility = snapshot.path("access").path("visibility").asText("");
        if (visibility.equals("ORGANISATION") || visibility.equals("RESTRICTED")) {
            var audience = new HashSet<String>();
            snapshot.path("access").path("audience").forEach(principal -> audience.add(principal.asText()));
            return Optional.of(new LiveNotice(
                    render(event, member, snapshot, writing), visibility.equals("ORGANISATION"), Set.copyOf(audience)));
        }
        return Optional.empty();
    }

    boolean isFor(Set<String> principals) {
        return everyone || principals.stream().anyMatch(audience::contains);
    }

    private static Buffer render(EventAttributes event, String member, JsonNode snapshot, JsonObject writing) {
        var incident = member.equals("incident") ? snapshot.path("id") : snapshot.path("incidentId");
        var data = new JsonObject()
                .put("id", event.id())
                .put("type", event.type())
                .put("subject", event.subject())
                .put("sequence", event.sequence())
                .put("time", event.time())
                .put("incidentId", incident.textValue())
                .put("key", snapshot.path("key").textValue())
                .put("status", snapshot.path("status").textValue());
        if (writing != null) {
            data.put("writing", writing);
        }
        return Buffer.buffer("event: " + event.type() + "\nid: " + event.id() + "\ndata: " + data.encode() + "\n\n");
    }
}
