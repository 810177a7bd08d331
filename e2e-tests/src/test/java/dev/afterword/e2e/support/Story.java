package dev.afterword.e2e.support;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Steps that several journeys share. */
public final class Story {

    /** Generous, since the machine may be busy; what it takes is measured in benchmarks, not here. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Story() {}

    /** Makes each demo person known, as signing in would. */
    public static void everyoneSignsIn() {
        for (var person : new String[] {"admin", "commander", "responder", "facilitator", "manager", "viewer"}) {
            RunningStack.as(person).get("/api/v1/me").expect(200);
        }
    }

    public static String idOf(String person) {
        return RunningStack.as(person).get("/api/v1/me").expect(200).path("id").asText();
    }

    public static JsonNode declare(Api api, String title, String severity) {
        return api.post("/api/v1/incidents", Map.of("title", title, "severity", severity))
                .expect(201);
    }

    public static JsonNode move(Api api, String resource, String to) {
        return api.post(resource + "/transitions", Map.of("to", to)).expect(200);
    }

    /** The retrospective of an incident, once the policy has decided. */
    public static JsonNode retrospectiveOf(Api api, String incidentId) {
        return eventually(
                () -> api.get("/api/v1/retrospectives?incidentId=" + incidentId)
                        .expect(200)
                        .path("items")
                        .path(0),
                found -> !found.isMissingNode());
    }

    /** What the supplier gives, once it is as wanted. */
    public static JsonNode eventually(Supplier<JsonNode> look, Predicate<JsonNode> wanted) {
        var seen = new AtomicReference<JsonNode>();
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(100)).until(() -> {
            seen.set(look.get());
            return wanted.test(seen.get());
        });
        return seen.get();
    }
}
