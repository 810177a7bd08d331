package dev.afterword.eventkit.codec;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Event records to CloudEvents 1.0 in Kafka's binary mode and back. Writes exactly what the records hold; reads
 * tolerantly, since a newer producer may say more.
 */
@ApplicationScoped
public class EventCodec {

    private final ObjectMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final String source;

    EventCodec(@ConfigProperty(name = "quarkus.application.name") String application) {
        this.source = "/" + application;
    }

    public String encode(Object event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    <E> E decode(byte[] data, Class<E> type) throws IOException {
        return json.readValue(data, type);
    }

    /** The Kafka message of an event. */
    public ProducerRecord<String, byte[]> record(String topic, UUID aggregateId, Envelope envelope, String data) {
        var message = new ProducerRecord<>(topic, aggregateId.toString(), data.getBytes(StandardCharsets.UTF_8));
        var headers = message.headers();
        add(headers, "ce_specversion", "1.0");
        add(headers, "ce_id", envelope.id());
        add(headers, "ce_type", envelope.type());
        add(headers, "ce_source", source);
        add(headers, "ce_subject", aggregateId);
        add(headers, "ce_time", envelope.time());
        add(headers, "ce_sequence", "%019d".formatted(envelope.sequence()));
        add(headers, "ce_correlationid", envelope.correlationId());
        add(headers, "ce_causationid", envelope.causationId());
        add(headers, "content-type", "application/json");
        return message;
    }

    private static void add(Headers headers, String name, Object value) {
        if (value != null) {
            headers.add(name, value.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    /**
     * The context attributes of an event.
     *
     * @param id unique for ever; the key of every inbox
     * @param type type of the event catalogue
     * @param sequence place in the aggregate's history
     * @param time when it happened
     * @param correlationId request that began the chain, or null
     * @param causationId event that this one follows from, or null
     */
    public record Envelope(
            UUID id, String type, long sequence, Instant time, String correlationId, String causationId) {}
}
