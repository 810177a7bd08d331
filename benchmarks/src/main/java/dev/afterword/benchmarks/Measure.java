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
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * Measures a stack of its own, started for the purpose with empty data.
 *
 * <p>Arguments: the project's folder, then any of {@code read}, {@code declare}, {@code draft}; all when none is given.
 */
public final class Measure {

    private static final int CONNECTIONS = 32;
    private static final int SECONDS = 5;
    private static final int ROUNDS = 5;
    /** As long as the compiler takes on two cores that the load uses as well. */
    private static final int WARM_UP_SECONDS = 25;

    private static final int SEEDED = 200;

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
                ? Set.of("read", "declare", "draft")
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

    private void run(Set<String> wanted) throws IOException {
        var responder = new Caller(stack.address(), stack.token("responder"));
        var incident = seed(responder);
        var bare = startBare();
        if (wanted.contains("read")) {
            var read = new Wrk(CONNECTIONS, null);
            say(compare(read, bare, "/api/v1/incidents/" + incident).report("P1 read one incident", 0.40));
        }
        if (wanted.contains("declare")) {
            var declare = new Wrk(CONNECTIONS, project.resolve("benchmarks/load/declare.lua"));
            say(compare(declare, bare, "/api/v1/incidents").report("P3 declare an incident", 0.45));
        }
        if (wanted.contains("draft")) {
            say(new DraftLatency(new Caller(stack.address(), stack.token("responder")), 200, 10).measure());
        }
    }

    private Verdict compare(Wrk load, Process bareProcess, String path) {
        Supplier<Duration> postgres = stack.postgres()::cpuTime;
        Supplier<Duration> bareCpu = () -> bareProcess.info().totalCpuDuration().orElse(Duration.ZERO);
        var bare = new Side(
                "bare",
                URI.create("http://127.0.0.1:" + barePort),
                path,
                List.of(),
                Map.of("bare", bareCpu, "postgres", postgres));
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
