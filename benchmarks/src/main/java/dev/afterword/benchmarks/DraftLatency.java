package dev.afterword.benchmarks;

import java.util.ArrayList;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;

/** From the answer to {@code POST transitions RESOLVED} until the drafted retrospective can be read through the gateway. */
record DraftLatency(Caller responder, int incidents, int timelineEntries) {

    private static final long LOOK_EVERY_NANOS = 2_000_000;

    String measure() {
        once();
        var millis = new ArrayList<Double>();
        var latencies = new Latencies(millis);
        for (var number = 0; number < incidents; number++) {
            millis.add(once());
        }
        return String.format(
                Locale.ROOT,
                "P10: resolve answered -> draft readable, n=%d, %d timeline entries: p50 %.0f ms, p95 %.0f ms, p99 %.0f ms, max %.0f ms (bar p95 <= 1000 ms)",
                incidents,
                timelineEntries,
                latencies.percentile(50),
                latencies.percentile(95),
                latencies.percentile(99),
                latencies.percentile(100));
    }

    private double once() {
        var id = responder
                .post("/api/v1/incidents", "{\"title\":\"Latency probe\",\"severity\":\"SEV1\"}")
                .path("id")
                .asText();
        for (var entry = 0; entry < timelineEntries; entry++) {
            responder.post(
                    "/api/v1/incidents/" + id + "/timeline",
                    "{\"kind\":\"OBSERVATION\",\"text\":\"Observation " + entry + " of the probe\"}");
        }
        responder.post("/api/v1/incidents/" + id + "/transitions", "{\"to\":\"RESOLVED\"}");
        var answered = System.nanoTime();
        var found = responder.get("/api/v1/retrospectives?incidentId=" + id).path("items");
        while (found.isEmpty() || !found.path(0).path("status").asText().equals("DRAFTING")) {
            LockSupport.parkNanos(LOOK_EVERY_NANOS);
            found = responder.get("/api/v1/retrospectives?incidentId=" + id).path("items");
        }
        var sections = responder
                .get("/api/v1/retrospectives/" + found.path(0).path("id").asText())
                .path("sections");
        if (sections.size() != 7) {
            throw new IllegalStateException("a draft has seven sections, this one has " + sections.size());
        }
        return (System.nanoTime() - answered) / 1e6;
    }
}
