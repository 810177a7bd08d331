package dev.afterword.localstack;

import dev.afterword.localstack.jira.JiraStandIn;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The stand-in for Jira Cloud in a JVM of its own; its issues survive a restart. */
public final class JiraStandInNode implements Node {

    private static final String NAME = "jira";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final StackHome home;
    private final int port;
    private final ChildProcess process;

    private JiraStandInNode(StackHome home, int port) {
        this.home = home;
        this.port = Ports.orFree(port);
        this.process = new ChildProcess(NAME, home);
    }

    /** A stand-in that keeps its issues in the given home; port 0 takes a free one. */
    public static JiraStandInNode in(StackHome home, int port) {
        return new JiraStandInNode(home, port);
    }

    @Override
    public String name() {
        return NAME;
    }

    public int port() {
        return port;
    }

    /** Where the stand-in answers, for a tracker's {@code baseUrl}. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    @Override
    public void start() {
        process.stop("TERM", Duration.ofSeconds(5));
        Ports.requireFree(NAME, port);
        Path folder = home.data(NAME);
        List<String> command = new ArrayList<>(Executables.thriftyJava(64));
        command.addAll(List.of(
                "-cp",
                JavaClassPath.ofThisModule(),
                JiraStandIn.class.getName(),
                Integer.toString(port),
                folder.resolve("issues.json").toString()));
        process.launch(command, Map.of(), folder);
        HealthWait.orFail("The Jira stand-in", process, this::isHealthy, PATIENCE);
    }

    @Override
    public void stop() {
        process.stop("TERM", Duration.ofSeconds(5));
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
        return HealthWait.answers(address().resolve("/stand-in/health"));
    }
}
