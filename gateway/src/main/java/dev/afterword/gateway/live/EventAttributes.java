package dev.afterword.gateway.live;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * CloudEvents attributes of a Kafka record in binary mode.
 *
 * @param id id of the event
 * @param type type of the event
 * @param subject aggregate that it is about
 * @param sequence place in the aggregate's history
 * @param time when it happened
 */
record EventAttributes(String id, String type, String subject, Long sequence, String time) {

    /** What may stand on a line of a server-sent event; anything else could forge another line. */
    private static final Pattern ONE_LINE = Pattern.compile("[\\x21-\\x7e]{1,200}");

    static EventAttributes of(ConsumerRecord<String, byte[]> event) {
        return new EventAttributes(
                header(event, "ce_id"),
                header(event, "ce_type"),
                header(event, "ce_subject"),
                number(header(event, "ce_sequence")),
                header(event, "ce_time"));
    }

    boolean isComplete() {
        return id != null
                && type != null
                && ONE_LINE.matcher(id).matches()
                && ONE_LINE.matcher(type).matches();
    }

    /** The attribute is text, padded with zeros so that it sorts. */
    private static Long number(String text) {
        return text != null && text.matches("0*\\d{1,18}") ? Long.valueOf(text) : null;
    }

    private static String header(ConsumerRecord<String, byte[]> event, String name) {
        var header = event.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
