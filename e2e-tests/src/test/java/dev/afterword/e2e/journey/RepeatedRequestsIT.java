package dev.afterword.e2e.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.afterword.e2e.support.RunningStack;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Callers repeat themselves; the suite does not. */
class RepeatedRequestsIT {

    @Test
    void twoHundredDeclaresWithTwentyRepeatedKeysGiveAsManyIncidentsAsKeys() throws Exception {
        var responder = RunningStack.as("responder");
        var run = UUID.randomUUID().toString();
        var clients = Executors.newFixedThreadPool(50);
        Map<String, Set<String>> incidentsOfKey = new HashMap<>();
        try {
            // 180 keys, the first twenty of them twice
            var requests = IntStream.range(0, 200)
                    .mapToObj(number -> run + "-" + number % 180)
                    .map(key -> (Callable<Map.Entry<String, String>>) () -> Map.entry(
                            key,
                            responder
                                    .post(
                                            "/api/v1/incidents",
                                            Map.of("title", "Repeated " + key),
                                            "Idempotency-Key",
                                            key)
                                    .expect(201)
                                    .path("id")
                                    .asText()))
                    .toList();
            for (var answer : clients.invokeAll(requests)) {
                incidentsOfKey
                        .computeIfAbsent(answer.get().getKey(), key -> new HashSet<>())
                        .add(answer.get().getValue());
            }
        } finally {
            clients.shutdownNow();
        }

        assertEquals(180, incidentsOfKey.size());
        incidentsOfKey.values().forEach(ids -> assertEquals(1, ids.size()));
        var distinct = new HashSet<String>();
        incidentsOfKey.values().forEach(distinct::addAll);
        assertEquals(180, distinct.size());
    }
}
