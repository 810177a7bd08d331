package dev.afterword.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/** Main class of the broker's JVM: formats the data folder once, serves, makes missing topics. */
public final class KafkaBroker {

    static final String DATA = "afterword.kafka.data";
    static final String PORT = "afterword.kafka.port";
    static final String CONTROLLER_PORT = "afterword.kafka.controller-port";
    static final String TOPICS = "afterword.kafka.topics";
    static final String READY = "afterword.kafka.ready";
    static final String PARENT = "afterword.kafka.parent";

    private KafkaBroker() {}

    public static void main(String[] args) throws Exception {
        KafkaLogging.toConsole();
        String data = System.getProperty(DATA);
        if (!Files.exists(Path.of(data, "meta.properties"))) {
            format(data);
        }
        KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(properties(data), false), Time.SYSTEM);
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown, "shutdown"));
        server.startup();
        endWithParent();
        KafkaTopics.read(Path.of(System.getProperty(TOPICS))).createMissing("127.0.0.1:" + System.getProperty(PORT));
        markReady();
        server.awaitShutdown();
    }

    private static void format(String data) throws Exception {
        // A format that was cut short leaves files and no meta.properties: begin anew.
        CacheFolder.delete(Path.of(data));
        Files.createDirectories(Path.of(data));
        Formatter formatter = new Formatter();
        formatter
                .setClusterId(Uuid.randomUuid().toString())
                .setNodeId(1)
                .setControllerListenerName("CONTROLLER")
                .setMetadataLogDirectory(data)
                .setDirectories(List.of(data))
                .setReleaseVersion(MetadataVersion.latestProduction())
                .setIgnoreFormatted(true)
                .setUnstableFeatureVersionsEnabled(false);
        formatter.run();
    }

    private static Properties properties(String data) {
        String listener = "127.0.0.1:" + System.getProperty(PORT);
        String controller = "127.0.0.1:" + System.getProperty(CONTROLLER_PORT);
        Properties properties = new Properties();
        properties.setProperty("log.dirs", data);
        properties.setProperty("process.roles", "broker,controller");
        properties.setProperty("node.id", "1");
        properties.setProperty("controller.quorum.voters", "1@" + controller);
        properties.setProperty("controller.listener.names", "CONTROLLER");
        properties.setProperty("listeners", "PLAINTEXT://" + listener + ",CONTROLLER://" + controller);
        properties.setProperty("advertised.listeners", "PLAINTEXT://" + listener);
        properties.setProperty("auto.create.topics.enable", "false");
        properties.setProperty("offsets.topic.num.partitions", "1");
        properties.setProperty("offsets.topic.replication.factor", "1");
        properties.setProperty("transaction.state.log.num.partitions", "1");
        properties.setProperty("transaction.state.log.replication.factor", "1");
        properties.setProperty("transaction.state.log.min.isr", "1");
        properties.setProperty("share.coordinator.state.topic.num.partitions", "1");
        properties.setProperty("share.coordinator.state.topic.replication.factor", "1");
        properties.setProperty("share.coordinator.state.topic.min.isr", "1");
        properties.setProperty("group.initial.rebalance.delay.ms", "0");
        properties.setProperty("log.cleaner.dedupe.buffer.size", "2097152");
        properties.setProperty("log.index.size.max.bytes", "1048576");
        properties.setProperty("num.network.threads", "2");
        properties.setProperty("num.io.threads", "2");
        properties.setProperty("background.threads", "2");
        return properties;
    }

    private static void markReady() throws IOException {
        Files.writeString(Path.of(System.getProperty(READY)), "");
    }

    private static void endWithParent() {
        String parent = System.getProperty(PARENT);
        if (parent != null) {
            ProcessHandle.of(Long.parseLong(parent))
                    .ifPresentOrElse(
                            living -> living.onExit()
                                    .thenRun(() -> Runtime.getRuntime().halt(0)),
                            () -> Runtime.getRuntime().halt(0));
        }
    }
}
