package dev.afterword.testkit.infra;

import dev.afterword.localstack.KafkaNode;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Gives the application under test a real single-node Kafka with the topics of the suite. */
public class KafkaResource implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return configuration();
    }

    /** The broker outlives the test class: the next one finds it warm. */
    @Override
    public void stop() {}

    static Map<String, String> configuration() {
        return Map.of("kafka.bootstrap.servers", JvmWide.once("kafka", () -> KafkaNode.temporary()
                .bootstrapServers()));
    }
}
