package dev.afterword.eventkit;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.afterword.contracts.Topics;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What comes over Kafka is applied once, and what is no event of ours holds nothing up. */
@QuarkusTest
@WithInfrastructure(database = "eventkit", kafka = true)
class HearingTest {

    private static final String TYPE = "dev.afterword.person.seen.v1";

    @Inject
    Heard heard;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    private KafkaProducer<String, byte[]> producer;

    @BeforeEach
    void open() {
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka), new StringSerializer(), new ByteArraySerializer());
    }

    @AfterEach
    void close() {
        producer.close();
    }

    @Test
    void anEventThatArrivesThreeTimesIsAppliedOnce() {
        var subject = UUID.randomUUID();
        var id = UUID.randomUUID();
        for (var time = 0; time < 3; time++) {
            send(subject, id, TYPE, 1, data(subject));
        }
        send(subject, UUID.randomUUID(), TYPE, 2, data(subject));

        await().atMost(Duration.ofSeconds(30)).until(() -> heard.of(subject).contains(2L));

        assertEquals(List.of(1L, 2L), heard.of(subject));
    }

    @Test
    void aTypeThatIsNotKnownYetIsPassedOver() {
        var subject = UUID.randomUUID();
        send(subject, UUID.randomUUID(), "dev.afterword.person.promoted.v9", 1, "{}");
        send(subject, UUID.randomUUID(), TYPE, 2, data(subject));

        await().atMost(Duration.ofSeconds(30)).until(() -> heard.of(subject).equals(List.of(2L)));
    }

    @Test
    void fieldsThatANewerProducerAddsAreIgnored() {
        var subject = UUID.randomUUID();
        send(
                subject,
                UUID.randomUUID(),
                TYPE,
                1,
                data(subject).replace("{\"person\"", "{\"mood\":\"calm\",\"person\""));

        await().atMost(Duration.ofSeconds(30)).until(() -> heard.of(subject).equals(List.of(1L)));
    }

    @Test
    void whatIsNoEventGoesToTheDeadLetterTopicWithAReasonAndTheNextIsApplied() {
        var subject = UUID.randomUUID();
        send(subject, UUID.randomUUID(), TYPE, 1, "this is no JSON");
        send(subject, UUID.randomUUID(), TYPE, 2, data(subject));

        await().atMost(Duration.ofSeconds(30)).until(() -> heard.of(subject).equals(List.of(2L)));

        assertTrue(reasonOfDeadLetter(subject).contains("UnreadableEventException"));
    }

    private String reasonOfDeadLetter(UUID subject) {
        var settings = Map.<String, Object>of(
                "bootstrap.servers", kafka, "group.id", UUID.randomUUID().toString(), "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(Topics.PERSON_EVENTS + ".dead-letter"));
            var deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
            while (System.nanoTime() < deadline) {
                for (var letter : consumer.poll(Duration.ofMillis(200))) {
                    if (subject.toString().equals(letter.key())) {
                        return new String(
                                letter.headers()
                                        .lastHeader("dead-letter-reason")
                                        .value(),
                                StandardCharsets.UTF_8);
                    }
                }
            }
        }
        return "";
    }

    private void send(UUID subject, UUID id, String type, long sequence, String data) {
        var message =
                new ProducerRecord<>(Topics.PERSON_EVENTS, subject.toString(), data.getBytes(StandardCharsets.UTF_8));
        Map.of(
                        "ce_id", id.toString(),
                        "ce_type", type,
                        "ce_subject", subject.toString(),
                        "ce_time", "2026-03-02T10:00:00Z",
                        "ce_sequence", "%019d".formatted(sequence))
                .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        producer.send(message);
        producer.flush();
    }

    private static String data(UUID subject) {
        return """
                {"person":{"id":"%s","name":"Rin"},"username":"rin","teams":[],"at":"2026-03-02T10:00:00Z"}"""
                .formatted(subject);
    }
}
