package dev.afterword.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.afterword.localstack.PostgresNode;
import java.net.URI;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A history of made-up records, each with three updates, through the gateway until the import is done; in turn with COPY of as
 * much into the same tables. Beside it plain declarations of the yardstick, one after the other as the import does its work.
 *
 * @param records how many one import has
 * @param copied how many one COPY has: more, since it is done at once
 */
record ImportSpeed(Caller manager, URI bare, PostgresNode postgres, int records, int copied) {

    private static final long LOOK_EVERY_NANOS = 100_000_000;
    private static final int ROUNDS = 3;
    private static final int UPDATES = 3;

    /** P13. */
    private static final double SHARE_OF_COPY = 0.15;

    void measure() throws SQLException {
        var copy = new CopyBaseline(postgres, copied);
        importAll("warm-up", records);
        copy.rate(UPDATES);
        var copies = new ArrayList<Round>();
        var imports = new ArrayList<Round>();
        for (var round = 1; round <= ROUNDS; round++) {
            copies.add(new Round(copy.rate(UPDATES), Map.of()));
            imports.add(new Round(importRate("history" + round), Map.of()));
        }
        var verdict = new Verdict(copies, imports);
        var oneByOne = bareRate();
        var rate = Interleaved.median(imports, Round::rate);
        System.out.printf(
                Locale.ROOT,
                "Import: %d times %,d records with %d updates each at %.0f records/s (median); bare declarations one by one"
                        + " %.0f/s, share %.2f%n",
                ROUNDS,
                records,
                UPDATES,
                rate,
                oneByOne,
                rate / oneByOne);
        System.out.println(verdict.line("P13 import beside COPY of incidents, entries and events", SHARE_OF_COPY));
    }

    private double importRate(String system) {
        var from = System.nanoTime();
        var done = importAll(system, records);
        var rate = records * 1e9 / (System.nanoTime() - from);
        if (done.path("counts").path("created").asInt() != records) {
            throw new IllegalStateException("not every record became an incident: " + done.path("counts"));
        }
        return rate;
    }

    private double bareRate() {
        var caller = new Caller(bare, "none");
        var from = System.nanoTime();
        IntStream.range(0, records)
                .forEach(number -> caller.post("/api/v1/incidents", "{\"title\":\"Bare " + number + "\"}"));
        return records * 1e9 / (System.nanoTime() - from);
    }

    private JsonNode importAll(String system, int count) {
        return importAll(manager, system, madeUp(count));
    }

    /** As many made-up records, one a line. */
    static String madeUp(int count) {
        return IntStream.range(0, count).mapToObj(ImportSpeed::record).collect(Collectors.joining("\n"));
    }

    /** Imports records, one a line, and waits until it is done. */
    static JsonNode importAll(Caller manager, String system, String records) {
        var file = JsonNodeFactory.instance
                .objectNode()
                .put("system", system)
                .put("format", "JSONL")
                .put("content", records);
        var path = "/api/v1/imports/"
                + manager.post("/api/v1/imports", file.toString()).path("id").asText();
        var found = manager.get(path);
        while (found.path("finishedAt").isNull()) {
            LockSupport.parkNanos(LOOK_EVERY_NANOS);
            found = manager.get(path);
        }
        return found;
    }

    private static String record(int number) {
        var day = String.format(Locale.ROOT, "2026-%02d-%02d", 1 + number % 6, 1 + number % 28);
        var updates = IntStream.range(0, UPDATES)
                .mapToObj(update ->
                        """
                        {"id":"%d-%d","status":"investigating","body":"Update %d","created_at":"%sT10:%02d:00Z"}"""
                                .formatted(number, update, update, day, 10 + update))
                .collect(Collectors.joining(","));
        return """
               {"id":"%d","name":"Record %d","impact":"minor","status":"resolved","started_at":"%sT10:00:00Z",\
               "created_at":"%sT10:05:00Z","resolved_at":"%sT11:00:00Z","components":[{"name":"Service %d"}],\
               "incident_updates":[%s]}"""
                .formatted(number, number, day, day, day, number % 20, updates);
    }
}
