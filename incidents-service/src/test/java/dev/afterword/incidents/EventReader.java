package dev.afterword.incidents;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** What a topic holds, read from its beginning with a plain consumer. */
public final class EventReader {

    private final List<ConsumerRecord<String, String>> messages;

    private EventReader(List<ConsumerRecord<String, String>> messages) {
        this.messages = messages;
    }

    public static EventReader of(String topic) {
        try (var consumer = new KafkaConsumer<>(settings(), new StringDeserializer(), new StringDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var found = new ArrayList<ConsumerRecord<String, String>>();
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(200)).forEach(found::add);
            }
            return new EventReader(found);
        }
    }

    /** The messages with this key, in their order. */
    public List<ConsumerRecord<String, String>> about(String id) {
        return messages.stream().filter(message -> id.equals(message.key())).toList();
    }

    public List<String> typesAbout(String id) {
        return about(id).stream().map(message -> header(message, "ce_type")).toList();
    }

    public List<Long> sequencesOf(String id) {
        return about(id).stream()
                .map(message -> Long.parseLong(header(message, "ce_sequence")))
                .toList();
    }

    public static String header(ConsumerRecord<String, String> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private static Map<String, Object> settings() {
        return Map.of(
                "bootstrap.servers",
                ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class),
                "group.id",
                UUID.randomUUID().toString(),
                "enable.auto.commit",
                false);
    }
}
