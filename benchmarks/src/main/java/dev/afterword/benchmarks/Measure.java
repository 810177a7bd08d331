package dev.afterword.benchmarks;

import dev.afterword.localstack.LocalStack;
import dev.afterword.localstack.PostgresNode;
import dev.afterword.localstack.ServiceJvm;
import dev.afterword.localstack.StackHome;
import dev.afterword.localstack.StackPorts;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * Measures a stack of its own, started for the purpose with empty data.
 *
 * <p>Arguments: the project's folder, then any of {@code yardstick}, {@code read}, {@code list}, {@code declare},
 * {@code draft}, {@code intake}, {@code import}, {@code steady}, {@code trial}, {@code recall} and {@code search}; all when none
 * is given. Searching comes last: it fills the database.
 */
public final class Measure {

    private static final int CONNECTIONS = 32;
    private static final int SECONDS = 5;
    private static final int ROUNDS = 5;
    /** As long as the compiler takes on two cores that the load uses as well. */
    private static final int WARM_UP_SECONDS = 25;

    private static final int SEEDED = 200;
    private static final int PAST = 400;
    private static final int FEW = 10_000;
    private static final int MANY = 1_000_000;
    private static final int RECALLED = 100_000;

    private final Path project;
    private final LocalStack stack;
    private final int barePort;

    private Measure(Path project, LocalStack stack, int barePort) {
        this.project = project;
        this.stack = stack;
        this.barePort = barePort;
    }

    public static void main(String[] arguments) throws Exception {
        var project = Path.of(arguments[0]);
        var wanted = arguments.length == 1
                ? Set.of(
                        "yardstick",
                        "read",
                        "list",
                        "declare",
                        "draft",
                        "intake",
                        "import",
                        "steady",
                        "trial",
                        "recall",
                        "search")
                : Set.copyOf(List.of(arguments).subList(1, arguments.length));
        var home = new StackHome(Files.createTempDirectory("afterword-benchmark-"));
        var stack = LocalStack.of(project, home, StackPorts.free(), ServiceJvm.PRODUCTION);
        // Also when it is interrupted: no process and no data stay behind.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            stack.stop();
            home.remove();
        }));
        stack.start();
        new Measure(project, stack, freePort()).run(wanted);
        System.exit(0);
    }

    private void run(Set<String> wanted) throws Exception {
        var incident = seed(responder());
        var bare = startBare();
        if (wanted.contains("yardstick")) {
            yardstick(incident);
        }
        if (wanted.contains("read")) {
            var read = new Wrk(CONNECTIONS, null);
            var path = "/api/v1/incidents/" + incident;
            say(compare(read, bare, path, path).report("P1 read one incident", 0.40));
        }
        if (wanted.contains("declare")) {
            var declare = new Wrk(CONNECTIONS, project.resolve("benchmarks/load/declare.lua"));
            say(compare(declare, bare, "/api/v1/incidents", "/api/v1/incidents")
                    .report("P3 declare an incident", 0.45));
        }
        if (wanted.contains("draft")) {
            say(new DraftLatency(responder(), 200, 10).measure());
        }
        if (wanted.contains("intake")) {
            var admin = new Caller(stack.address(), stack.token("admin"));
            var viewer = new Caller(stack.address(), stack.token("viewer"));
            new AlertStorm(stack.address(), bareAddress(), admin, viewer, 500, 10).measure();
        }
        if (wanted.contains("import")) {
            var manager = new Caller(stack.address(), stack.token("manager"));
            new ImportSpeed(manager, bareAddress(), stack.postgres(), 700, 20_000).measure();
        }
        if (wanted.contains("steady")) {
            var admin = new Caller(stack.address(), stack.token("admin"));
            new SteadyLoad(responder(), admin, stack.address(), Duration.ofSeconds(10), Duration.ofSeconds(20))
                    .measure();
        }
        if (wanted.contains("trial")) {
            trial();
        }
        history(wanted, bare);
    }

    /** On a history of made-up records, or of those in the file that the environment names. */
    private void trial() throws IOException, SQLException {
        var file = System.getenv("HISTORY");
        var records = file == null ? ImportSpeed.madeUp(PAST) : Files.readString(Path.of(file));
        var manager = new Caller(stack.address(), stack.token("manager"));
        var imported = ImportSpeed.importAll(manager, "past", records);
        say(new TrialSpeed(manager, stack.postgres())
                .measure(imported.path("counts").path("created").asInt()));
    }

    /** What is measured as there are more and more incidents. */
    private void history(Set<String> wanted, Process bare) throws SQLException {
        var history = new History(stack.postgres(), project.resolve("benchmarks/load/incidents.sql"));
        var search = new LinkedHashMap<Integer, Map<String, Latencies>>();
        var present = 0;
        for (var incidents : sizes(wanted)) {
            history.grow(present, incidents);
            present = incidents;
            if (wanted.contains("list") && incidents == FEW) {
                list(bare, responder());
            }
            if (wanted.contains("recall") && incidents <= RECALLED) {
                new SearchRecall(this::viewer, stack.postgres()).measure(incidents);
            }
            if (wanted.contains("search")) {
                search.put(incidents, new SearchLatency(viewer(), stack.postgres()).measure(incidents));
            }
        }
        if (wanted.contains("search")) {
            sayGrowth(search);
        }
    }

    /** The yardstick is frozen; whether something else has made it slower is seen beside PostgreSQL's own load. */
    private void yardstick(String incident) throws SQLException {
        var pgbench = new Pgbench(stack.postgres(), BareYardstick.POOL);
        var wrk = new Wrk(CONNECTIONS, null);
        pgbench.prepare();
        var select = new Side("pgbench", bareAddress(), "", List.of(), Map.of());
        var bare = new Side("bare", bareAddress(), "/api/v1/incidents/" + incident, List.of(), Map.of());
        wrk.round(bare, WARM_UP_SECONDS / 2);
        say(new Interleaved(select, bare, ROUNDS)
                .measure(side -> side == select ? pgbench.round(SECONDS) : wrk.round(bare, SECONDS))
                .line("Yardstick (here: ours) beside pgbench, select only (here: bare)", 0.35));
        pgbench.remove();
    }

    private Caller responder() {
        return new Caller(stack.address(), stack.token("responder"));
    }

    private Caller viewer() {
        return new Caller(stack.address(), stack.token("viewer"));
    }

    /** A million takes minutes to make up; what is best of it for the sake of comparison takes seconds a search. */
    private static List<Integer> sizes(Set<String> wanted) {
        if (wanted.contains("search")) {
            return List.of(FEW, RECALLED, MANY);
        }
        if (wanted.contains("recall")) {
            return List.of(FEW, RECALLED);
        }
        return wanted.contains("list") ? List.of(FEW) : List.of();
    }

    /** The first page of twenty, and one that begins after two thousand incidents. */
    private void list(Process bare, Caller responder) {
        var list = new Wrk(CONNECTIONS, null);
        var first = "/api/v1/incidents?limit=20";
        say(compare(list, bare, first, first).report("P2 list, first page of 20", 0.45));
        var page = responder.get("/api/v1/incidents?limit=200");
        for (var number = 1; number < 10; number++) {
            page = responder.get("/api/v1/incidents?limit=200&cursor="
                    + page.path("nextCursor").asText());
        }
        var last = page.path("items").path(199);
        say(compare(
                        list,
                        bare,
                        first + "&at=" + last.path("declaredAt").asText() + "&id="
                                + last.path("id").asText(),
                        first + "&cursor=" + page.path("nextCursor").asText())
                .report("P2 list, deep page of 20", 0.45));
    }

    private static void sayGrowth(Map<Integer, Map<String, Latencies>> measured) {
        measured.get(FEW)
                .forEach((kind, small) -> say(String.format(
                        Locale.ROOT,
                        "P12 %s: p95 at a million is %.1f times that at ten thousand (bar 5)",
                        kind,
                        measured.get(MANY).get(kind).percentile(95) / small.percentile(95))));
    }

    private Verdict compare(Wrk load, Process bareProcess, String barePath, String path) {
        Supplier<Duration> postgres = stack.postgres()::cpuTime;
        Supplier<Duration> bareCpu = () -> bareProcess.info().totalCpuDuration().orElse(Duration.ZERO);
        var bare = new Side("bare", bareAddress(), barePath, List.of(), Map.of("bare", bareCpu, "postgres", postgres));
        var ours = new Side(
                "afterword",
                stack.address(),
                path,
                List.of("Authorization: Bearer " + stack.token("responder")),
                Map.of(
                        "gateway", stack.service("gateway")::cpuTime,
                        "incidents", stack.service("incidents")::cpuTime,
                        "postgres", postgres));
        load.round(bare, WARM_UP_SECONDS / 2);
        load.round(ours, WARM_UP_SECONDS);
        return new Interleaved(bare, ours, ROUNDS).measure(side -> load.round(side, SECONDS));
    }

    private URI bareAddress() {
        return URI.create("http://127.0.0.1:" + barePort);
    }

    private static String seed(Caller responder) {
        var id = "";
        for (var number = 0; number < SEEDED; number++) {
            id = responder
                    .post("/api/v1/incidents", "{\"title\":\"Seeded " + number + "\",\"severity\":\"SEV3\"}")
                    .path("id")
                    .asText();
        }
        return id;
    }

    private Process startBare() throws IOException {
        var database = "postgresql://incidents:%s@127.0.0.1:%d/incidents"
                .formatted(PostgresNode.PASSWORD, stack.postgres().port());
        var bare = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BareYardstick.class.getName(),
                        String.valueOf(barePort),
                        database)
                .inheritIO()
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(bare::destroyForcibly));
        awaitPort();
        return bare;
    }

    private void awaitPort() {
        for (var look = 0; look < 200; look++) {
            try (var socket = new Socket("127.0.0.1", barePort)) {
                return;
            } catch (IOException notYet) {
                LockSupport.parkNanos(50_000_000);
            }
        }
        throw new IllegalStateException("the yardstick does not listen");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
