package dev.afterword.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A storm: thousands of alerts of one group, delivered by several senders at once through the gateway as Alertmanager does.
 * Every delivery must be answered in time, all alerts must be kept, and one incident must come of them. In turn with each storm
 * the same bodies go to the yardstick, which does nothing but the one insert.
 */
record AlertStorm(URI address, URI bare, Caller admin, Caller viewer, int deliveries, int alertsEach) {

    private static final int SENDERS = 8;
    private static final int ROUNDS = 3;

    /** As of any write. */
    private static final double SHARE = 0.45;

    /** Sentry gives an answer a second, and no sender less: with room to spare. */
    private static final double P99 = 250;

    private static final double MAX = 800;
    private static final long LOOK_EVERY_NANOS = 50_000_000;

    /** One of the two sides in one round: how long answers took, and how long all of them. */
    private record Burst(Latencies answers, double seconds, double settled) {

        Round round(int deliveries) {
            return new Round(deliveries / seconds, Map.of());
        }
    }

    void measure() throws InterruptedException, ExecutionException {
        var source = admin.post(
                "/api/v1/alert-sources",
                "{\"name\":\"Storm\",\"provider\":\"ALERTMANAGER\",\"authentication\":\"BEARER\"}");
        openForAll(source.path("id").asText());
        deliver(source, 0, 0, "warm-up");
        awaitSettled(source);
        bareBurst("warm-up");
        var bursts = new ArrayList<Burst>();
        var bareBursts = new ArrayList<Burst>();
        for (var round = 1; round <= ROUNDS; round++) {
            bareBursts.add(bareBurst("bare" + round));
            bursts.add(storm(source, "storm" + round + "-"));
        }
        requireOneIncidentEachAndAllAlerts(source);
        say(bursts, bareBursts);
    }

    private Burst bareBurst(String group) throws InterruptedException, ExecutionException {
        var yardstick = new Caller(bare, "none");
        var from = System.nanoTime();
        var answers = sendAll(number -> deliver(yardstick, "/hooks/bare", number, alertsEach, group));
        var seconds = (System.nanoTime() - from) / 1e9;
        return new Burst(answers, seconds, seconds);
    }

    private Burst storm(JsonNode source, String group) throws InterruptedException, ExecutionException {
        var from = System.nanoTime();
        var answers = sendAll(number -> deliver(source, number, alertsEach, group));
        var seconds = (System.nanoTime() - from) / 1e9;
        awaitSettled(source);
        return new Burst(answers, seconds, (System.nanoTime() - from) / 1e9);
    }

    private void say(List<Burst> bursts, List<Burst> bareBursts) {
        var answers = all(bursts);
        var bareAnswers = all(bareBursts);
        System.out.printf(
                Locale.ROOT,
                "Intake: %d storms of %,d alerts of one group in %d deliveries by %d senders -> 1 incident each, all kept;"
                        + " answer p50 %.0f ms, p99 %.0f ms, max %.0f ms; all answered after %.1f s (%.0f alerts/s), all"
                        + " applied after %.1f s (medians); bare p50 %.0f ms, p99 %.0f ms%n",
                ROUNDS,
                deliveries * alertsEach,
                deliveries,
                SENDERS,
                answers.percentile(50),
                answers.percentile(99),
                answers.percentile(100),
                median(bursts, Burst::seconds),
                deliveries * alertsEach / median(bursts, Burst::seconds),
                median(bursts, Burst::settled),
                bareAnswers.percentile(50),
                bareAnswers.percentile(99));
        System.out.println(new Bar("Intake p99 of an answer in ms", answers.percentile(99), P99).report());
        System.out.println(new Bar("Intake slowest answer in ms", answers.percentile(100), MAX).report());
        System.out.println(new Verdict(rounds(bareBursts), rounds(bursts)).line("Intake deliveries", SHARE));
    }

    private List<Round> rounds(List<Burst> bursts) {
        return bursts.stream().map(burst -> burst.round(deliveries)).toList();
    }

    private static Latencies all(List<Burst> bursts) {
        return new Latencies(bursts.stream()
                .flatMap(burst -> burst.answers().millis().stream())
                .toList());
    }

    private static double median(List<Burst> bursts, ToDoubleFunction<Burst> figure) {
        return Interleaved.median(bursts.stream().map(figure::applyAsDouble).toList());
    }

    private void openForAll(String source) {
        admin.put(
                "/api/v1/alerts/rules",
                "{\"rules\":[{\"id\":\"storm\",\"name\":\"Storm\",\"outcome\":\"OPEN\",\"when\":{\"sources\":[\""
                        + source + "\"]}}]}");
    }

    private Latencies sendAll(IntToDoubleFunction delivery) throws InterruptedException, ExecutionException {
        var senders = Executors.newFixedThreadPool(SENDERS);
        try {
            var work = IntStream.range(0, deliveries)
                    .mapToObj(number -> (Callable<Double>) () -> delivery.applyAsDouble(number))
                    .toList();
            var millis = new ArrayList<Double>();
            for (var answer : senders.invokeAll(work)) {
                millis.add(answer.get());
            }
            return new Latencies(millis);
        } finally {
            senders.shutdown();
        }
    }

    /** Gives how long the answer took, in milliseconds. */
    private double deliver(JsonNode source, int number, int alerts, String group) {
        var path = URI.create(source.path("address").asText()).getPath();
        return deliver(new Caller(address, source.path("newSecret").asText()), path, number, alerts, group);
    }

    private double deliver(Caller sender, String path, int number, int alerts, String group) {
        var from = System.nanoTime();
        sender.post(path, body(group, number * alertsEach, Math.max(1, alerts)));
        return (System.nanoTime() - from) / 1e6;
    }

    private static String body(String group, int first, int count) {
        var alerts = IntStream.range(first, first + count)
                .mapToObj(number ->
                        """
                        {"status":"firing","labels":{"alertname":"HighLatency","instance":"node-%d"},"annotations":\
                        {"summary":"It is slow"},"startsAt":"2026-01-02T10:00:00Z","endsAt":"0001-01-01T00:00:00Z",\
                        "fingerprint":"%s%d"}"""
                                .formatted(number, group, number))
                .collect(Collectors.joining(","));
        return """
               {"version":"4","groupKey":"{}:{alertname=\\"%s\\"}","status":"firing","receiver":"afterword",\
               "groupLabels":{"alertname":"%s"},"commonLabels":{"alertname":"HighLatency"},"commonAnnotations":{},\
               "externalURL":"http://alertmanager","alerts":[%s]}"""
                .formatted(group, group, alerts);
    }

    private void awaitSettled(JsonNode source) {
        var health = "/api/v1/alert-sources/" + source.path("id").asText() + "/health";
        while (admin.get(health).path("waiting").asLong() > 0) {
            LockSupport.parkNanos(LOOK_EVERY_NANOS);
        }
    }

    private void requireOneIncidentEachAndAllAlerts(JsonNode source) {
        var incidents = new HashSet<String>();
        var alerts = new HashSet<String>();
        var path = "/api/v1/alerts?limit=200&source=" + source.path("id").asText();
        for (var page = viewer.get(path); page != null; page = next(path, page)) {
            page.path("items").forEach(alert -> {
                if (!alert.path("externalId").asText().startsWith("warm-up")) {
                    alerts.add(alert.path("id").asText());
                    incidents.add(alert.path("incident").path("id").asText());
                }
            });
        }
        var expected = List.of(ROUNDS, ROUNDS * deliveries * alertsEach);
        if (!List.of(incidents.size(), alerts.size()).equals(expected)) {
            throw new IllegalStateException(
                    "incidents and alerts should be " + expected + " and are " + incidents + ", " + alerts.size());
        }
    }

    private JsonNode next(String path, JsonNode page) {
        var cursor = page.path("nextCursor").asText(null);
        return cursor == null ? null : viewer.get(path + "&cursor=" + cursor);
    }
}
