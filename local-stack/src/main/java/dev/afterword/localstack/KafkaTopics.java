package dev.afterword.localstack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/** The topics of {@code deploy/kafka/topics.yaml}; used inside the broker's JVM only. */
record KafkaTopics(List<Topic> topics) {

    /** One topic as the file describes it. */
    record Topic(String name, int partitions, Map<String, String> config) {}

    static KafkaTopics read(Path file) throws IOException {
        List<Topic> topics = new ArrayList<>();
        for (JsonNode topic : new YAMLMapper().readTree(file.toFile()).get("topics")) {
            Map<String, String> config = new TreeMap<>();
            topic.path("config")
                    .properties()
                    .forEach(
                            entry -> config.put(entry.getKey(), entry.getValue().asText()));
            topics.add(new Topic(
                    topic.get("name").asText(), topic.get("partitions").asInt(), config));
        }
        return new KafkaTopics(topics);
    }

    void createMissing(String bootstrapServers) throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            Set<String> existing = admin.listTopics().names().get();
            List<NewTopic> missing = topics.stream()
                    .filter(topic -> !existing.contains(topic.name()))
                    .map(topic -> new NewTopic(topic.name(), topic.partitions(), (short) 1).configs(topic.config()))
                    .toList();
            admin.createTopics(missing).all().get();
        }
    }
}
