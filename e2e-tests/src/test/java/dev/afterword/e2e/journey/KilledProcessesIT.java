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

    private static final Decisions DECISIONS = new Decisions();
    private static final Histories HISTORIES = new Histories();

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
        assertTrue(everythingResolved().containsAll(resolved));
        await().atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> DECISIONS.read().keySet().containsAll(resolved));
        assertTrue(resolved.stream().allMatch(id -> DECISIONS.counts.get(id) == 1));
        assertEquals(INCIDENTS, retrospectives(resolved));
        assertTrue(HISTORIES.read().keySet().containsAll(resolved));
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
        do {
            attempt(() -> responder.post(path + "/transitions", Map.of("to", "RESOLVED")));
        } while (!insist(() -> responder.get(path)).path("status").asText().equals("RESOLVED"));
        return id;
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

    private static Set<String> everythingResolved() {
        var found = new HashSet<String>();
        String cursor = null;
        do {
            var page = responder
                    .get("/api/v1/incidents?status=RESOLVED&limit=200" + (cursor == null ? "" : "&cursor=" + cursor))
                    .expect(200);
            page.path("items").forEach(incident -> found.add(incident.path("id").asText()));
            cursor = page.path("nextCursor").asText(null);
        } while (cursor != null);
        return found;
    }

    /** One of the event logs, read on from where it was. */
    private abstract static class Log {

        private final String topic;
        private String after;

        Log(String topic) {
            this.topic = topic;
        }

        final void readOn() {
            for (var page = page(); !page.path("items").isEmpty(); page = page()) {
                page.path("items").forEach(this::take);
                after = page.path("nextCursor").asText();
            }
        }

        abstract void take(JsonNode event);

        private JsonNode page() {
            return auditor.get("/api/v1/events/" + topic + "?limit=200" + (after == null ? "" : "&after=" + after))
                    .expect(200);
        }
    }

    /** How many decisions each incident has. */
    private static final class Decisions extends Log {

        private final Map<String, Integer> counts = new HashMap<>();

        Decisions() {
            super("retrospective-events");
        }

        Map<String, Integer> read() {
            readOn();
            return counts;
        }

        @Override
        void take(JsonNode event) {
            if (event.path("type").asText().equals("dev.afterword.retrospective.decision-recorded.v1")) {
                counts.merge(event.at("/data/retrospective/incidentId").asText(), 1, Integer::sum);
            }
        }
    }

    /** The place of the last event of each incident; every event is in the log, in its place, once. */
    private static final class Histories extends Log {

        private final Map<String, Long> last = new HashMap<>();
        private final Set<String> ids = new HashSet<>();

        Histories() {
            super("incident-events");
        }

        Map<String, Long> read() {
            readOn();
            return last;
        }

        @Override
        void take(JsonNode event) {
            assertTrue(ids.add(event.path("id").asText()));
            var place = last.merge(event.path("subject").asText(), 1L, Long::sum);
            assertEquals(place, event.path("sequence").asLong());
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

    private static Node node(String name) {
        return name.equals("kafka") ? stack().kafka() : stack().service(name);
    }
}
