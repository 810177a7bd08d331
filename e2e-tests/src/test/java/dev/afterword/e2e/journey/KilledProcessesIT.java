package dev.afterword.e2e.journey;

import static dev.afterword.e2e.support.RunningStack.stack;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.afterword.e2e.support.Api;
import dev.afterword.e2e.support.RunningStack;
import dev.afterword.localstack.Node;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A process may die at any moment: what was acknowledged is there, told once, and decided once. */
class KilledProcessesIT {

    private static final int INCIDENTS = 500;
    private static final int CLIENTS = 8;
    /** The process is killed when so many have been resolved: in the middle of the work. */
    private static final int BEFORE_THE_KILL = 150;

    private static Api responder;
    private static Api auditor;

    @BeforeAll
    static void signIn() {
        responder = RunningStack.as("responder");
        auditor = RunningStack.as("auditor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"incidents", "retros", "actions", "gateway", "kafka"})
    void nothingAcknowledgedIsLostAndNothingIsAppliedTwiceWhenAProcessIsKilled(String victim) throws Exception {
        var run = UUID.randomUUID().toString();
        var resolved = ConcurrentHashMap.<String>newKeySet();
        var halfway = new CountDownLatch(BEFORE_THE_KILL);
        var clients = Executors.newFixedThreadPool(CLIENTS);
        List<? extends Future<?>> work;
        try {
            work = IntStream.range(0, INCIDENTS)
                    .mapToObj(number -> clients.submit(() -> {
                        resolved.add(declareAndResolve(run, number));
                        halfway.countDown();
                    }))
                    .toList();
            halfway.await();
            var process = node(victim);
            process.kill();
            if (!victim.equals("kafka")) {
                process.start();
            }
            for (var one : work) {
                one.get();
            }
            // People do not wait for Kafka: all of them were answered while it was away.
            if (victim.equals("kafka")) {
                process.start();
            }
        } finally {
            clients.shutdownNow();
        }

        assertEquals(INCIDENTS, resolved.size());
        for (var id : resolved) {
            assertEquals(
                    "RESOLVED",
                    responder
                            .get("/api/v1/incidents/" + id)
                            .expect(200)
                            .path("status")
                            .asText());
        }
        var decisions = new Decisions(resolved);
        await().atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> decisions.read().size() == INCIDENTS);
        assertTrue(decisions.read().values().stream().allMatch(count -> count == 1));
        assertEquals(INCIDENTS, retrospectives(resolved));
        assertGaplessHistories(resolved);
    }

    /** A client that keeps its idempotency key and asks again until it is answered. */
    private static String declareAndResolve(String run, int number) {
        var key = run + "-" + number;
        var declared = insist(() -> responder.post(
                "/api/v1/incidents",
                Map.of("title", "Killed in the middle " + key, "severity", "SEV2"),
                "Idempotency-Key",
                key));
        var id = declared.path("id").asText();
        var path = "/api/v1/incidents/" + id;
        while (!responderSees(path).path("status").asText().equals("RESOLVED")) {
            attempt(() -> responder.post(path + "/transitions", Map.of("to", "RESOLVED")));
        }
        return id;
    }

    private static JsonNode responderSees(String path) {
        return insist(() -> responder.get(path));
    }

    private static JsonNode insist(java.util.function.Supplier<Api.Answer> request) {
        var answer = attempt(request);
        while (answer == null || answer.status() >= 300) {
            if (answer != null) {
                assertTrue(answer.status() >= 500, answer.response()::body);
            }
            java.util.concurrent.locks.LockSupport.parkNanos(
                    Duration.ofMillis(50).toNanos());
            answer = attempt(request);
        }
        return answer.json();
    }

    private static Api.Answer attempt(java.util.function.Supplier<Api.Answer> request) {
        try {
            return request.get();
        } catch (UncheckedIOException connectionLost) {
            return null;
        }
    }

    /** How many decisions each of the incidents has, as the event log tells; it is read on from where it was. */
    private static final class Decisions {

        private final Set<String> incidents;
        private final Map<String, Integer> counts = new HashMap<>();
        private String after;

        Decisions(Set<String> incidents) {
            this.incidents = incidents;
        }

        Map<String, Integer> read() {
            var page = page("retrospective-events", after);
            while (page.path("items").size() > 0) {
                page.path("items").forEach(this::count);
                after = page.path("nextCursor").asText();
                page = page("retrospective-events", after);
            }
            return counts;
        }

        private void count(JsonNode event) {
            var incident = event.at("/data/retrospective/incidentId").asText();
            if (event.path("type").asText().equals("dev.afterword.retrospective.decision-recorded.v1")
                    && incidents.contains(incident)) {
                counts.merge(incident, 1, Integer::sum);
            }
        }
    }

    private static int retrospectives(Set<String> incidents) throws SQLException {
        try (var connection = stack().postgres().connect("retros");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select incident_id from retrospective")) {
            var found = 0;
            while (rows.next()) {
                found += incidents.contains(rows.getString(1)) ? 1 : 0;
            }
            return found;
        }
    }

    /** Every event of an incident is in the log, in its place, once. */
    private static void assertGaplessHistories(Set<String> incidents) {
        var last = new HashMap<String, Long>();
        var ids = new HashSet<String>();
        events("incident-events")
                .filter(event -> incidents.contains(event.path("subject").asText()))
                .forEach(event -> {
                    assertTrue(ids.add(event.path("id").asText()));
                    var incident = event.path("subject").asText();
                    assertEquals(
                            last.getOrDefault(incident, 0L) + 1,
                            event.path("sequence").asLong());
                    last.put(incident, event.path("sequence").asLong());
                });
        assertEquals(incidents, last.keySet());
    }

    private static Stream<JsonNode> events(String topic) {
        return Stream.iterate(
                        page(topic, null),
                        page -> page.path("items").size() > 0,
                        page -> page(topic, page.path("nextCursor").asText()))
                .flatMap(page -> {
                    var events = Stream.<JsonNode>builder();
                    page.path("items").forEach(events);
                    return events.build();
                });
    }

    private static JsonNode page(String topic, String after) {
        return auditor.get("/api/v1/events/" + topic + "?limit=200" + (after == null ? "" : "&after=" + after))
                .expect(200);
    }

    private static Node node(String name) {
        return name.equals("kafka") ? stack().kafka() : stack().service(name);
    }
}
