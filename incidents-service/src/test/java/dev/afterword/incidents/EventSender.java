package dev.afterword.incidents;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.afterword.contracts.EventCatalogue;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** Publishes events as other services do. */
public final class EventSender {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private EventSender() {}

    /** Sends an event of the catalogue. */
    public static void send(UUID eventId, UUID aggregateId, long sequence, Object event) {
        try {
            var kind = EventCatalogue.of(event);
            send(kind.topic(), kind.type(), eventId, aggregateId, sequence, JSON.writeValueAsBytes(event));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends any bytes as an event. */
    public static void send(String topic, String type, UUID eventId, UUID aggregateId, long sequence, byte[] data) {
        var message = new ProducerRecord<>(topic, aggregateId.toString(), data);
        var attributes = Map.of(
                "ce_specversion",
                "1.0",
                "ce_id",
                eventId.toString(),
                "ce_type",
                type,
                "ce_source",
                "/test",
                "ce_subject",
                aggregateId.toString(),
                "ce_time",
                "2026-11-22T10:00:00Z",
                "ce_sequence",
                "%019d".formatted(sequence),
                "content-type",
                "application/json");
        attributes.forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try (var producer = new KafkaProducer<>(settings(), new StringSerializer(), new ByteArraySerializer())) {
            producer.send(message);
        }
    }

    private static Map<String, Object> settings() {
        return Map.of(
                "bootstrap.servers", ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class));
    }
}
