package dev.afterword.incidents;

import static dev.afterword.incidents.Api.INCIDENTS;
import static dev.afterword.incidents.Api.as;

import com.fasterxml.jackson.databind.JsonNode;
import dev.afterword.incidents.alert.WaitingAlerts;
import dev.afterword.incidents.change.inbound.WaitingChanges;
import dev.afterword.incidents.chat.WaitingEvents;
import dev.afterword.incidents.message.Messages;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Paths of the service's description, filled with the ids of things that are there. */
final class RealPaths {

    private static final String ONE_INCIDENT = INCIDENTS + "/{id}";

    /** These need an incident of their own: they move it, or take command of it. */
    private static final Pattern OWN = Pattern.compile("/incidents/\\{id}(/transitions|/roles/handoff.*)?$");

    /** Paths of things that come from elsewhere, with what they belong to. */
    private static final Map<String, Supplier<String>> PLACES = Map.of(
            "/api/v1/alert-sources/{id}/deliveries/{deliveryId}", WaitingAlerts::delivery,
            "/api/v1/alerts/suggestions/{id}", WaitingAlerts::suggestion,
            "/api/v1/change-sources/{id}/deliveries/{deliveryId}", WaitingChanges::delivery,
            "/api/v1/chat-connections/{id}/deliveries/{deliveryId}", WaitingEvents::delivery);

    /** Gives the id of a new thing in a collection, whose path is filled already. */
    private static final Map<String, UnaryOperator<String>> MAKERS = Map.ofEntries(
            made("/api/v1/alert-sources", "id", () -> Map.of("name", named(), "provider", "JSON")),
            made("/api/v1/change-sources", "id", () -> Map.of("name", named(), "provider", "JSON")),
            made("/api/v1/chat-connections", "id", RealPaths::slack),
            made("/api/v1/checks", "id", RealPaths::check),
            made("/api/v1/imports", "id", () -> Map.of("system", key("s"), "format", "CSV")),
            made("/api/v1/incident-fields", "key", () -> Map.of("key", key("f"), "name", named(), "type", "TEXT")),
            made(INCIDENTS, "id", () -> Map.of("title", "Checkout fails", "severity", "SEV2")),
            made(of("impact-windows"), "id", RealPaths::window),
            made(of("impacts"), "id", () -> Map.of("cohort", named(), "importance", 3)),
            made(of("messages"), "id", Messages::complete),
            made(of("slack-imports"), "id", () -> Map.of("choice", Map.of("channel", "ops"))),
            made(of("tasks"), "id", () -> Map.of("text", "Raise the limit", "personId", Api.known("responder"))),
            made(of("timeline"), "id", () -> Map.of("kind", "NOTE", "text", "x", "occurredAt", "2026-01-02T10:00:00Z")),
            made(of("roles"), "id", () -> Map.of("personId", Api.known("responder"), "role", "SCRIBE")),
            made(of("escalations"), "id", RealPaths::escalation),
            Map.entry(of("roles/handoff/offers"), RealPaths::offer),
            Map.entry(of("changes"), ignored -> change()),
            Map.entry(of("budget"), ignored -> slo()),
            Map.entry(of("moments"), ignored -> "mitigated"),
            Map.entry(of("slack-imports/{importId}/parts"), ignored -> "1"),
            Map.entry("/api/v1/chat-connections/{id}/accounts", ignored -> "T1"),
            Map.entry("/api/v1/chat-connections/{id}/accounts/{workspaceId}", ignored -> "U1"),
            Map.entry("/api/v1/chat-connections/{id}/team-channels", ignored -> "payments"),
            Map.entry("/api/v1/imports/{id}/parts", ignored -> "1"),
            Map.entry("/api/v1/me/buddies", ignored -> Api.known("responder")),
            Map.entry("/api/v1/services", ignored -> Catalogue.service(Map.of())),
            Map.entry("/api/v1/slos", ignored -> slo()),
            Map.entry("/api/v1/systems", ignored -> Catalogue.system()));

    /** The incident of everything that leaves it as it is. */
    private String sharedIncident;

    private interface Body {
        Map<String, ?> make();
    }

    private static Map.Entry<String, UnaryOperator<String>> made(String template, String id, Body body) {
        return Map.entry(template, collection -> posted(collection, body.make(), id));
    }

    private static String posted(String collection, Map<String, ?> body, String id) {
        return as("admin")
                .body(body)
                .post(collection)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString(id);
    }

    private static String of(String collection) {
        return ONE_INCIDENT + "/" + collection;
    }

    /** The path with things that are there; whoever adds a path says here how such a thing is made. */
    String filled(String template) {
        return filled(template, OWN.matcher(template).find());
    }

    private String filled(String template, boolean own) {
        var end = template.lastIndexOf('}') + 1;
        return end == 0 ? template : thing(template.substring(0, end), own) + template.substring(end);
    }

    private String thing(String template, boolean own) {
        if (PLACES.containsKey(template)) {
            return PLACES.get(template).get();
        }
        if (template.equals(ONE_INCIDENT) && !own && sharedIncident != null) {
            return sharedIncident;
        }
        var collection = template.substring(0, template.lastIndexOf("/{"));
        if (!MAKERS.containsKey(collection)) {
            throw new AssertionError("Nobody knows how to make what " + template + " names");
        }
        var path = filled(collection, own);
        var made = path + "/" + MAKERS.get(collection).apply(path);
        if (template.equals(ONE_INCIDENT) && !own) {
            sharedIncident = made;
        }
        return made;
    }

    /** The version that the thing has now, as the nearest resource on its path or the list that it is in tells it. */
    static String etag(String path) {
        for (var at = path; at.length() > "/api/v1/".length(); at = at.substring(0, at.lastIndexOf('/'))) {
            var answer = as("admin").get(at);
            var found = answer.getHeader("ETag") == null ? listed(at) : answer.getHeader("ETag");
            if (found != null) {
                return found;
            }
        }
        throw new AssertionError("Nothing on " + path + " has a version");
    }

    private static String listed(String path) {
        var list = as("admin").queryParam("limit", 200).get(path.substring(0, path.lastIndexOf('/')));
        if (list.statusCode() != 200) {
            return null;
        }
        return version(MutatedBodiesTest.read(list.asString()), path.substring(path.lastIndexOf('/') + 1));
    }

    private static String version(JsonNode tree, String id) {
        if (tree.path("id").asText().equals(id) && tree.has("version")) {
            return "\"" + tree.path("version").asLong() + "\"";
        }
        for (var part : tree) {
            var found = version(part, id);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static String named() {
        return "Test " + UUID.randomUUID();
    }

    private static String key(String prefix) {
        return prefix + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    }

    private static Map<String, ?> slack() {
        return Map.of("name", named(), "kind", "SLACK", "secret", key("secret") + key("s"));
    }

    private static Map<String, ?> check() {
        var dueOn = LocalDate.now(ZoneOffset.UTC).plusDays(3).toString();
        return Map.of(
                "name",
                named(),
                "service",
                Catalogue.service(Map.of()),
                "subject",
                "Every booking is in the ledger",
                "everyDays",
                1,
                "timeOfDay",
                "00:00",
                "dueOn",
                dueOn);
    }

    private static Map<String, ?> window() {
        return Map.of("service", Catalogue.service(Map.of()), "level", "DEGRADED", "from", "2026-01-02T10:00:00Z");
    }

    private static Map<String, ?> escalation() {
        return Map.of("toPersonId", Api.known("responder"), "basis", "CONNECTION", "need", "Knows the vendor");
    }

    private static String offer(String offers) {
        var roles = offers.substring(0, offers.indexOf("/handoff"));
        posted(roles, Map.of("personId", Api.known("admin"), "role", "COMMANDER"), "id");
        var to = Api.known("responder");
        return posted(offers, Map.of("toPersonId", to, "reason", "End of shift", "summary", "Rollback runs"), "id");
    }

    private static String change() {
        var service = Catalogue.service(Map.of());
        return posted(
                "/api/v1/changes",
                Map.of("kind", "DEPLOY", "service", service, "summary", "Release", "at", "2026-01-02T10:00:00Z"),
                "id");
    }

    private static String slo() {
        return Catalogue.slo(Catalogue.service(Map.of()), "TIME", Map.of()).getString("id");
    }
}
