package dev.afterword.benchmarks;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.function.IntFunction;

/**
 * Answers under a constant rate of arrivals, for declarations and for deliveries of alerts through the gateway: half of what
 * as many callers get who each wait for their answer before they ask again.
 *
 * @param warmUp for how long callers who wait find out how much that is
 * @param duration for how long arrivals are constant
 */
record SteadyLoad(Caller responder, Caller admin, URI address, Duration warmUp, Duration duration) {

    private static final int CALLERS = 8;

    /** Sentry gives an answer a second, and no sender less: with room to spare. */
    private static final double INTAKE_P99 = 250;

    private static final double INTAKE_MAX = 800;

    void measure() {
        var run = UUID.randomUUID().toString();
        var declared = steady(
                "Declare",
                number -> responder.postLater(
                        "/api/v1/incidents",
                        "{\"title\":\"Steady " + run + " " + number + "\",\"severity\":\"SEV3\"}"));
        System.out.println(declared.line() + "; there is no bar");
        var source = admin.post(
                "/api/v1/alert-sources",
                "{\"name\":\"Steady " + run + "\",\"provider\":\"JSON\",\"authentication\":\"BEARER\"}");
        var sender = new Caller(address, source.path("newSecret").asText());
        var path = URI.create(source.path("address").asText()).getPath();
        var taken = steady(
                "Intake",
                number -> sender.postLater(
                        path, "{\"id\":\"" + run + number + "\",\"title\":\"Disk full\",\"status\":\"firing\"}"));
        System.out.println(taken.line());
        System.out.println(
                new Bar("Intake at a constant rate, p99 of an answer in ms", taken.percentile(99), INTAKE_P99)
                        .report());
        System.out.println(
                new Bar("Intake at a constant rate, slowest answer in ms", taken.percentile(100), INTAKE_MAX).report());
    }

    private Named steady(String name, IntFunction<CompletionStage<?>> sender) {
        var capacity = ClosedLoop.rate(CALLERS, warmUp, sender);
        return new Named(name, capacity, new OpenLoop(capacity / 2, duration).run(number -> sender.apply(-1 - number)));
    }

    private record Named(String name, double capacity, OpenLoop.Steady steady) {

        double percentile(double percent) {
            return steady.latencies().percentile(percent);
        }

        String line() {
            return String.format(
                    Locale.ROOT,
                    "%s at a constant %.0f/s (half of %.0f/s of %d callers who wait), counted from the intended time: n=%d,"
                            + " p50 %.0f ms, p99 %.0f ms, p99.9 %.0f ms, max %.0f ms, %d failed",
                    name,
                    steady.perSecond(),
                    capacity,
                    CALLERS,
                    steady.latencies().millis().size(),
                    percentile(50),
                    percentile(99),
                    percentile(99.9),
                    percentile(100),
                    steady.failed());
        }
    }
}
