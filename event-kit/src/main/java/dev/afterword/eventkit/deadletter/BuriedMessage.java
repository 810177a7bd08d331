package dev.afterword.eventkit.deadletter;

import dev.afterword.eventkit.codec.ReceivedEvents;
import dev.afterword.restkit.http.Ids;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;

/**
 * A Kafka message, whole, and why it was put aside.
 *
 * @param headers its headers as a JSON object of strings
 */
record BuriedMessage(
        UUID id,
        String topic,
        int partition,
        long offset,
        String key,
        String type,
        String headers,
        byte[] data,
        String reason) {

    private static final int REASON_LENGTH = 1000;

    static BuriedMessage of(ConsumerRecord<String, byte[]> message, Throwable reason) {
        var headers = new JsonObject();
        for (Header header : message.headers()) {
            headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
        }
        return new BuriedMessage(
                Ids.next(),
                message.topic(),
                message.partition(),
                message.offset(),
                message.key(),
                ReceivedEvents.type(message),
                headers.encode(),
                message.value(),
                shortened(String.valueOf(reason)));
    }

    ProducerRecord<String, byte[]> toDeadLetterTopic() {
        var letter = to(topic + DeadLetters.SUFFIX);
        add(letter, "dead-letter-reason", reason);
        add(letter, "dead-letter-topic", topic);
        add(letter, "dead-letter-partition", String.valueOf(partition));
        add(letter, "dead-letter-offset", String.valueOf(offset));
        return letter;
    }

    ProducerRecord<String, byte[]> toTopic() {
        return to(topic);
    }

    private ProducerRecord<String, byte[]> to(String destination) {
        var copy = new ProducerRecord<>(destination, key, data);
        new JsonObject(headers).forEach(header -> add(copy, header.getKey(), String.valueOf(header.getValue())));
        return copy;
    }

    private static void add(ProducerRecord<String, byte[]> message, String name, String value) {
        message.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static String shortened(String text) {
        return text.length() <= REASON_LENGTH ? text : text.substring(0, REASON_LENGTH);
    }
}
