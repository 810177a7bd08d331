package dev.afterword.benchmarks;

import dev.afterword.localstack.PostgresNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;

/**
 * How long it takes to try a draft of the policy on all past incidents, through the gateway, beside a bare statement that
 * reads what is known of them. Both are asked in turn.
 */
record TrialSpeed(Caller manager, PostgresNode postgres) {

    private static final int TIMES = 40;
    private static final int WARM_UP = 20;
    private static final long LOOK_EVERY_NANOS = 200_000_000;

    private static final String DRAFT =
            """
            {"mode": "TAILORED", "rules": [
              {"name": "Grave or long", "when": {"severities": ["SEV1", "SEV2"]}, "requirement": "REQUIRED"},
              {"name": "Customers noticed", "when": {"minDurationMinutes": 60}, "requirement": "RECOMMENDED"},
              {"name": "Everything else", "requirement": "OPTIONAL"}]}""";

    /** Waits until all incidents have arrived where the policy is, then measures. */
    String measure(int incidents) throws SQLException {
        while (trial() < incidents) {
            LockSupport.parkNanos(LOOK_EVERY_NANOS);
        }
        var tried = 0;
        var own = new ArrayList<Double>();
        var bare = new ArrayList<Double>();
        try (var connection = postgres.connect("retros")) {
            for (var i = -WARM_UP; i < TIMES; i++) {
                var from = System.nanoTime();
                read(connection);
                var between = System.nanoTime();
                tried = trial();
                var to = System.nanoTime();
                if (i >= 0) {
                    bare.add((between - from) / 1e6);
                    own.add((to - between) / 1e6);
                }
            }
        }
        return report(tried, new Latencies(own), new Latencies(bare));
    }

    private static String report(int tried, Latencies own, Latencies bare) {
        return String.format(
                Locale.ROOT,
                "Trial of a policy over %,d incidents, n=%d: p50 %.0f ms, p95 %.0f ms, max %.0f ms (bar 1000 ms); bare statement p50"
                        + " %.1f ms, p95 %.1f ms",
                tried,
                TIMES,
                own.percentile(50),
                own.percentile(95),
                own.percentile(100),
                bare.percentile(50),
                bare.percentile(95));
    }

    private int trial() {
        return manager.post("/api/v1/retrospective-policies/trial", DRAFT)
                .path("incidents")
                .asInt();
    }

    private static void read(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select facts from incident");
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                rows.getString("facts");
            }
        }
    }
}
