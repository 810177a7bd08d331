package dev.afterword.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaNodeTest {

    private static final TopicPartition PARTITION = new TopicPartition("incident-events", 0);

    @TempDir
    Path folder;

    private KafkaNode node;

    @BeforeAll
    static void clientsAreQuiet() {
        KafkaLogging.toConsole();
    }

    @AfterEach
    void stop() {
        node.kill();
    }

    @Test
    void topicsOfTheFileExistAndRecordsOutliveStopAndKill() throws Exception {
        node = KafkaNode.in(new StackHome(folder), 0, 0);
        node.start();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", node.bootstrapServers()))) {
            var topics = admin.describeTopics(List.of(
                            "incident-events",
                            "retrospective-events",
                            "action-item-events",
                            "person-events",
                            "incident-events.dead-letter",
                            "retrospective-events.dead-letter",
                            "action-item-events.dead-letter",
                            "person-events.dead-letter"))
                    .allTopicNames()
                    .get();
            assertThat(topics.values()).hasSize(8).allSatisfy(topic -> assertThat(topic.partitions())
                    .hasSize(6));
        }
        send("one");
        node.stop();
        assertThat(node.isRunning()).isFalse();

        node.start();
        send("two");
        node.kill();
        assertThat(node.isHealthy()).isFalse();

        node.start();
        assertThat(read(2)).containsExactly("one", "two");
    }

    private void send(String value) throws Exception {
        Map<String, Object> config = Map.of("bootstrap.servers", node.bootstrapServers(), "acks", "all");
        try (var producer = new KafkaProducer<>(config, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(PARTITION.topic(), PARTITION.partition(), "key", value))
                    .get();
        }
    }

    private List<String> read(int count) {
        Map<String, Object> config = Map.of("bootstrap.servers", node.bootstrapServers());
        try (var consumer = new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(PARTITION));
            consumer.seekToBeginning(List.of(PARTITION));
            List<String> values = new ArrayList<>();
            for (int poll = 0; poll < 30 && values.size() < count; poll++) {
                var records = consumer.poll(Duration.ofSeconds(1)).records(PARTITION.topic());
                StreamSupport.stream(records.spliterator(), false).forEach(record -> values.add(record.value()));
            }
            return values;
        }
    }
}
