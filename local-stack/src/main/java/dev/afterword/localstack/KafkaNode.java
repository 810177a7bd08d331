package dev.afterword.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A single Kafka broker (KRaft) on loopback in a JVM of its own, with the topics of the suite. */
public final class KafkaNode implements Node {

    private static final String NAME = "kafka";
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final StackHome home;
    private final int port;
    private final int controllerPort;
    private final ChildProcess process;
    private boolean temporary;

    private KafkaNode(StackHome home, int port, int controllerPort) {
        this.home = home;
        this.port = Ports.orFree(port);
        this.controllerPort = Ports.orFree(controllerPort);
        this.process = new ChildProcess(NAME, home);
    }

    /** A broker whose data stays in the given home; port 0 takes a free one. */
    public static KafkaNode in(StackHome home, int port, int controllerPort) {
        return new KafkaNode(home, port, controllerPort);
    }

    /** A started broker for tests: free ports, gone with its data when closed or when this JVM ends, however it ends. */
    public static KafkaNode temporary() {
        KafkaNode node = new KafkaNode(TemporaryHome.create(NAME), 0, 0);
        node.temporary = true;
        Runtime.getRuntime().addShutdownHook(new Thread(node::close, "stop-" + NAME));
        node.start();
        return node;
    }

    @Override
    public String name() {
        return NAME;
    }

    public int port() {
        return port;
    }

    /** What clients are given as {@code bootstrap.servers}. */
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    @Override
    public void start() {
        process.stop("TERM", Duration.ofSeconds(20));
        Ports.requireFree(NAME, port);
        Ports.requireFree("kafka-controller", controllerPort);
        DiskSpace.require(home.data(NAME), 200, "the data of Kafka");
        try {
            Files.createDirectories(home.data(NAME));
            Files.createDirectories(home.run());
            Files.deleteIfExists(ready());
            Path topics = DeployFile.copyTo(home.run().resolve("topics.yaml"), "kafka/topics.yaml");
            process.launch(command(topics), Map.of(), home.data(NAME));
        } catch (IOException e) {
            throw new StackException("Cannot prepare Kafka: " + e.getMessage(), e);
        }
        HealthWait.orFail("Kafka", process, this::isHealthy, PATIENCE);
    }

    private List<String> command(Path topics) {
        List<String> command = new ArrayList<>(Executables.thriftyJava(256));
        command.add("-D" + KafkaBroker.DATA + "=" + home.data(NAME));
        command.add("-D" + KafkaBroker.PORT + "=" + port);
        command.add("-D" + KafkaBroker.CONTROLLER_PORT + "=" + controllerPort);
        command.add("-D" + KafkaBroker.TOPICS + "=" + topics);
        command.add("-D" + KafkaBroker.READY + "=" + ready());
        if (temporary) {
            command.add(
                    "-D" + KafkaBroker.PARENT + "=" + ProcessHandle.current().pid());
        }
        command.addAll(List.of("-cp", JavaClassPath.ofThisModule(), KafkaBroker.class.getName()));
        return command;
    }

    private Path ready() {
        return home.run().resolve("kafka.ready");
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

    /** The broker listens and its topics exist. */
    @Override
    public Duration cpuTime() {
        return process.cpuTime();
    }

    @Override
    public boolean isHealthy() {
        return Files.exists(ready()) && HealthWait.listens(port);
    }

    @Override
    public void close() {
        if (!temporary) {
            stop();
            return;
        }
        kill();
        TemporaryHome.remove(home);
    }
}
