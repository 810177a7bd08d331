package dev.afterword.gateway.live;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Hears every event as it is published and passes it on as a notice; nothing is remembered, and nothing depends on it.
 *
 * <p>Each gateway hears all events (a consumer group of its own, from now on). The topic of persons is left out: nobody
 * is shown those.
 */
@ApplicationScoped
class LiveEvents {

    private final ObjectMapper json;
    private final Subscribers subscribers;

    LiveEvents(ObjectMapper json, Subscribers subscribers) {
        this.json = json;
        this.subscribers = subscribers;
    }

    @Incoming("live")
    void on(ConsumerRecord<String, byte[]> event) {
        var attributes = EventAttributes.of(event);
        if (!attributes.isComplete() || event.value() == null) {
            return;
        }
        try {
            LiveNotice.of(attributes, json.readTree(event.value())).ifPresent(subscribers::publish);
        } catch (IOException e) {
            Log.debugf("An event that is not JSON is not shown live: %s", attributes.id());
        }
    }
}
