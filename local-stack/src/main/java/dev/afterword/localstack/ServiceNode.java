package dev.afterword.localstack;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** One service of the suite, run from the folder that its Maven build leaves in {@code target/quarkus-app}. */
public final class ServiceNode implements Node {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final String name;
    private final Path application;
    private final int port;
    private final Supplier<Map<String, String>> environment;
    private final ServiceJvm jvm;
    private final StackHome home;
    private final ChildProcess process;

    ServiceNode(
            String name,
            Path application,
            int port,
            Supplier<Map<String, String>> environment,
            ServiceJvm jvm,
            StackHome home) {
        this.name = name;
        this.application = application;
        this.port = port;
        this.environment = environment;
        this.jvm = jvm;
        this.home = home;
        this.process = new ChildProcess(name, home);
    }

    @Override
    public String name() {
        return name;
    }

    public int port() {
        return port;
    }

    /** Where the service answers. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    @Override
    public void start() {
        process.stop("TERM", Duration.ofSeconds(20));
        Path jar = application.resolve("quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new StackException("The service '" + name + "' is not built: " + jar + " is missing.\n"
                    + "  ./afterword up builds it; by hand: mvn -DskipTests package");
        }
        Ports.requireFree(name, port);
        List<String> command = new ArrayList<>(jvm.command());
        command.addAll(List.of("-Djava.util.logging.manager=org.jboss.logmanager.LogManager", "-jar", jar.toString()));
        process.launch(command, environment(), home.run());
        HealthWait.orFail(name, process, this::isHealthy, PATIENCE);
    }

    private Map<String, String> environment() {
        Map<String, String> whole = new TreeMap<>(environment.get());
        whole.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        whole.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        return whole;
    }

    @Override
    public void stop() {
        process.stop("TERM", Duration.ofSeconds(20));
    }

    @Override
    public void kill() {
        process.kill();
    }

    @Override
    public boolean isRunning() {
        return process.isRunning();
    }

    @Override
    public Duration cpuTime() {
        return process.cpuTime();
    }

    @Override
    public boolean isHealthy() {
        return HealthWait.answers(address().resolve("/q/health/ready"));
    }
}
