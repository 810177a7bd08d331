package dev.afterword.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A history of made-up records, each with three updates, through the gateway until the import is done; beside it as many
 * plain declarations of the yardstick, one after the other as the import does its work.
 */
record ImportSpeed(Caller manager, URI bare, int records) {

    private static final long LOOK_EVERY_NANOS = 100_000_000;

    String measure() {
        importAll("warm-up", records / 4);
        var bareRate = bareRate();
        var from = System.nanoTime();
        var done = importAll("history", records);
        var rate = records * 1e9 / (System.nanoTime() - from);
        if (done.path("counts").path("created").asInt() != records) {
            throw new IllegalStateException("not every record became an incident: " + done.path("counts"));
        }
        return String.format(
                Locale.ROOT,
                "Import: %,d records with 3 updates each at %.0f records/s; bare declarations one by one %.0f/s, share %.2f",
                records,
                rate,
                bareRate,
                rate / bareRate);
    }

    private double bareRate() {
        var caller = new Caller(bare, "none");
        var from = System.nanoTime();
        IntStream.range(0, records)
                .forEach(number -> caller.post("/api/v1/incidents", "{\"title\":\"Bare " + number + "\"}"));
        return records * 1e9 / (System.nanoTime() - from);
    }

    private JsonNode importAll(String system, int count) {
        var content = IntStream.range(0, count).mapToObj(ImportSpeed::record).collect(Collectors.joining("\\n"));
        var path = "/api/v1/imports/"
                + manager.post(
                                "/api/v1/imports",
                                "{\"system\":\"" + system + "\",\"format\":\"JSONL\",\"content\":\"" + content + "\"}")
                        .path("id")
                        .asText();
        var found = manager.get(path);
        while (found.path("finishedAt").isNull()) {
            LockSupport.parkNanos(LOOK_EVERY_NANOS);
            found = manager.get(path);
        }
        return found;
    }

    /** Within the text of another document, so its quotes are escaped. */
    private static String record(int number) {
        var day = String.format(Locale.ROOT, "2026-%02d-%02d", 1 + number % 6, 1 + number % 28);
        var updates = IntStream.range(0, 3)
                .mapToObj(update ->
                        """
                        {"id":"%d-%d","status":"investigating","body":"Update %d","created_at":"%sT10:%02d:00Z"}"""
                                .formatted(number, update, update, day, 10 + update))
                .collect(Collectors.joining(","));
        return """
               {"id":"%d","name":"Record %d","impact":"minor","status":"resolved","started_at":"%sT10:00:00Z",\
               "created_at":"%sT10:05:00Z","resolved_at":"%sT11:00:00Z","components":[{"name":"Service %d"}],\
               "incident_updates":[%s]}"""
                .formatted(number, number, day, day, day, number % 20, updates)
                .replace("\"", "\\\"");
    }
}
