package dev.afterword.benchmarks;

import dev.afterword.localstack.PostgresNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How long a search takes through the gateway, kind by kind, beside a bare statement that asks the same of the database:
 * the newest twenty that have all words, neither ranked nor shown with passages, titles and summaries only. Both are asked
 * in turn.
 */
record SearchLatency(Caller viewer, PostgresNode postgres) {

    private static final int TIMES = 40;
    private static final int WARM_UP = 10;

    private static final String BARE =
            """
            select id, key, title, status, severity, happened_at from incident
             where search @@ to_tsquery('simple', ?) and visibility = 'ORGANISATION'
             order by happened_at desc, id desc limit 20""";

    /** Words as {@code load/incidents.sql} draws them; what follows an ampersand narrows. */
    private static final Map<String, List<String>> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("common word", List.of("checkout", "database", "deployment", "payments", "fails"));
        KINDS.put("rare word", List.of("e4711", "e10", "node 1234", "e19999", "e777"));
        KINDS.put("two words", List.of("checkout slow", "database timeouts", "search errors", "traffic latency"));
        KINDS.put("common and rare", List.of("checkout e4711", "database e10", "payments e777"));
        KINDS.put("two seldom words", List.of("firmware kernel", "resolver proxy", "backup snapshot"));
        KINDS.put("mistyped", List.of("chekcout", "databsae", "deploymnet", "paymnets"));
        KINDS.put(
                "narrowed",
                List.of("checkout&severity=SEV1", "database&label=customer-visible", "fails&service=ledger"));
        KINDS.put("seldom, narrowed", List.of("firmware kernel&severity=SEV1", "firmware&label=customer-visible"));
        KINDS.put(
                "narrowed twice",
                List.of("fails&service=search&label=customer-visible", "slow&service=mail&severity=SEV1"));
    }

    /** One line for each kind. */
    Map<String, Latencies> measure(int incidents) throws SQLException {
        var measured = new LinkedHashMap<String, Latencies>();
        try (var connection = postgres.connect("incidents")) {
            for (var kind : KINDS.entrySet()) {
                var own = new ArrayList<Double>();
                var bare = new ArrayList<Double>();
                for (int i = -WARM_UP; i < TIMES; i++) {
                    var words =
                            kind.getValue().get(Math.floorMod(i, kind.getValue().size()));
                    var bareMillis = bare(connection, words.replaceFirst("&.*", ""));
                    var ownMillis = own(words);
                    if (i >= 0) {
                        bare.add(bareMillis);
                        own.add(ownMillis);
                    }
                }
                measured.put(kind.getKey(), new Latencies(own));
                say(incidents, kind.getKey(), new Latencies(own), new Latencies(bare));
            }
        }
        return measured;
    }

    private static void say(int incidents, String kind, Latencies own, Latencies bare) {
        System.out.printf(
                Locale.ROOT,
                "search %,9d incidents, %-16s: p50 %6.1f ms, p95 %6.1f ms; bare statement p50 %6.1f ms, p95 %6.1f ms%n",
                incidents,
                kind,
                own.percentile(50),
                own.percentile(95),
                bare.percentile(50),
                bare.percentile(95));
    }

    private double own(String words) {
        var parts = words.split("&", 2);
        var path = "/api/v1/search?limit=20&q=" + URLEncoder.encode(parts[0], StandardCharsets.UTF_8)
                + (parts.length == 1 ? "" : "&" + parts[1]);
        var from = System.nanoTime();
        viewer.get(path);
        return (System.nanoTime() - from) / 1e6;
    }

    private static double bare(Connection connection, String words) throws SQLException {
        var from = System.nanoTime();
        try (var statement = connection.prepareStatement(BARE)) {
            statement.setString(1, words.replace(" ", ":* & ") + ":*");
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    rows.getString("title");
                }
            }
        }
        return (System.nanoTime() - from) / 1e6;
    }
}
