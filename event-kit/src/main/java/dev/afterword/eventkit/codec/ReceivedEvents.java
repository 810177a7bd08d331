package dev.afterword.eventkit.codec;

import dev.afterword.contracts.EventCatalogue;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Reads Kafka messages as events. */
@ApplicationScoped
public class ReceivedEvents {

    private final EventCodec codec;

    ReceivedEvents(EventCodec codec) {
        this.codec = codec;
    }

    /** The CloudEvents type of a message, or null when it names none. */
    public static String type(ConsumerRecord<?, ?> message) {
        return header(message, "ce_type");
    }

    /**
     * The event of a message.
     *
     * @throws UnreadableEventException when an attribute is missing or the data does not fit its type
     */
    public <E> ReceivedEvent<E> read(ConsumerRecord<String, byte[]> message, Class<E> family) {
        try {
            var type = required(message, "ce_type");
            var kind = EventCatalogue.ofType(type)
                    .filter(known -> family.isAssignableFrom(known.data()))
                    .orElseThrow(() -> new UnreadableEventException("type " + type + " does not belong here"));
            return new ReceivedEvent<>(
                    UUID.fromString(required(message, "ce_id")),
                    type,
                    UUID.fromString(required(message, "ce_subject")),
                    Long.parseLong(required(message, "ce_sequence")),
                    Instant.parse(required(message, "ce_time")),
                    header(message, "ce_correlationid"),
                    data(message, kind.data().asSubclass(family)));
        } catch (IOException | RuntimeException e) {
            throw new UnreadableEventException(e);
        }
    }

    private <E> E data(ConsumerRecord<String, byte[]> message, Class<? extends E> type) throws IOException {
        if (message.value() == null) {
            throw new UnreadableEventException("the message has no data");
        }
        return codec.decode(message.value(), type);
    }

    private static String required(ConsumerRecord<?, ?> message, String name) {
        var value = header(message, name);
        if (value == null) {
            throw new UnreadableEventException("attribute " + name + " is missing");
        }
        return value;
    }

    private static String header(ConsumerRecord<?, ?> message, String name) {
        var header = message.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
