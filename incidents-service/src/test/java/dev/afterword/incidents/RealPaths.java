package dev.afterword.incidents;

import static dev.afterword.incidents.Api.as;

import dev.afterword.incidents.message.Messages;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Paths of the service's description, filled with the ids of things that are there. */
final class RealPaths {

    private static final String PARAMETER = "\\{[^}]*}";

    /** Gives the id of a new thing in a collection, whose path is filled already. */
    private static final Map<String, UnaryOperator<String>> MAKERS = Map.ofEntries(
            made("/api/v1/alert-sources", "id", () -> Map.of("name", named(), "provider", "JSON")),
            made("/api/v1/change-sources", "id", () -> Map.of("name", named(), "provider", "JSON")),
            made("/api/v1/chat-connections", "id", () -> Map.of("name", named(), "kind", "SLACK", "secret", key("s"))),
            made("/api/v1/checks", "id", RealPaths::check),
            made("/api/v1/incident-fields", "key", () -> Map.of("key", key("f"), "name", named(), "type", "TEXT")),
            made("/api/v1/incidents", "id", () -> Map.of("title", "Checkout fails", "severity", "SEV2")),
            made(of("impact-windows"), "id", RealPaths::window),
            made(of("impacts"), "id", () -> Map.of("cohort", "Payers", "importance", 3)),
            made(of("messages"), "id", Messages::complete),
            made(of("tasks"), "id", () -> Map.of("text", "Raise the limit", "personId", Api.known("responder"))),
            made(of("timeline"), "id", () -> Map.of("kind", "NOTE", "text", "x", "occurredAt", "2026-01-02T10:00:00Z")),
            made(of("roles"), "id", () -> Map.of("personId", Api.known("responder"), "role", "SCRIBE")),
            made(of("escalations"), "id", RealPaths::escalation),
            Map.entry(of("roles/handoff/offers"), RealPaths::offer),
            Map.entry(of("changes"), ignored -> change()),
            Map.entry(of("budget"), ignored -> slo()),
            Map.entry(of("moments"), ignored -> "mitigated"),
            Map.entry("/api/v1/me/buddies", ignored -> Api.known("responder")),
            Map.entry("/api/v1/services", ignored -> Catalogue.service(Map.of())),
            Map.entry("/api/v1/slos", ignored -> slo()),
            Map.entry("/api/v1/systems", ignored -> Catalogue.system()));

    private RealPaths() {}

    private interface Body {
        Map<String, ?> make();
    }

    private static Map.Entry<String, UnaryOperator<String>> made(String template, String id, Body body) {
        return Map.entry(template, collection -> as("admin")
                .body(body.make())
                .post(collection)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString(id));
    }

    private static String of(String collection) {
        return "/api/v1/incidents/{id}/" + collection;
    }

    /** Whether everything that the path names can be made, so that no answer says that it is not there. */
    static boolean isWholly(String template) {
        if (template.contains("/bot")) {
            // A bot is there once Slack has told who it is.
            return false;
        }
        for (int at = template.indexOf("/{"); at >= 0; at = template.indexOf("/{", at + 1)) {
            if (!MAKERS.containsKey(template.substring(0, at))) {
                return false;
            }
        }
        return true;
    }

    static String filled(String template) {
        var path = template;
        for (int at = path.indexOf("/{"); at >= 0; at = path.indexOf("/{")) {
            var maker = MAKERS.get(collectionOf(template, path.substring(at)));
            var collection = path.substring(0, at);
            var id = maker == null ? UUID.randomUUID().toString() : maker.apply(collection);
            path = collection + "/" + path.substring(at + 1).replaceFirst(PARAMETER, id);
        }
        return path;
    }

    private static String collectionOf(String template, String rest) {
        return template.substring(0, template.length() - rest.length());
    }

    /** The version that the thing has now, as the nearest resource on its path or the list that it is in tells it. */
    static String etag(String path) {
        for (var at = path; at.length() > "/api/v1".length(); at = at.substring(0, at.lastIndexOf('/'))) {
            var etag = as("admin").get(at).getHeader("ETag");
            var found = etag == null ? listed(at) : etag;
            if (found != null) {
                return found;
            }
        }
        return "\"0\"";
    }

    private static String listed(String path) {
        var collection = path.substring(0, path.lastIndexOf('/'));
        var id = path.substring(path.lastIndexOf('/') + 1);
        var list = as("admin").get(collection);
        if (list.statusCode() != 200) {
            return null;
        }
        var version = list.jsonPath().get("items.find { it.id == '" + id + "' }.version");
        return version == null ? null : "\"" + version + "\"";
    }

    private static String named() {
        return "Test " + UUID.randomUUID();
    }

    private static String key(String prefix) {
        return prefix + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    }

    private static Map<String, ?> check() {
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
                LocalDate.now(ZoneOffset.UTC).plusDays(3).toString());
    }

    private static Map<String, ?> window() {
        return Map.of("service", Catalogue.service(Map.of()), "level", "DEGRADED", "from", "2026-01-02T10:00:00Z");
    }

    private static Map<String, ?> escalation() {
        return Map.of("toPersonId", Api.known("responder"), "basis", "CONNECTION", "need", "Knows the vendor");
    }

    private static String offer(String collection) {
        var incident = collection.substring(0, collection.indexOf("/roles"));
        as("admin")
                .body(Map.of("personId", Api.known("admin"), "role", "COMMANDER"))
                .post(incident + "/roles")
                .then()
                .statusCode(201);
        return as("admin")
                .body(Map.of(
                        "toPersonId", Api.known("responder"), "reason", "End of shift", "summary", "Rollback runs"))
                .post(collection)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("id");
    }

    private static String change() {
        return as("admin")
                .body(Map.of(
                        "kind",
                        "DEPLOY",
                        "service",
                        Catalogue.service(Map.of()),
                        "summary",
                        "Release",
                        "at",
                        "2026-01-02T10:00:00Z"))
                .post("/api/v1/changes")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("id");
    }

    private static String slo() {
        return Catalogue.slo(Catalogue.service(Map.of()), "TIME", Map.of()).getString("id");
    }
}
