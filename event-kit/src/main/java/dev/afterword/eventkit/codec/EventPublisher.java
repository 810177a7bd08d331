package dev.afterword.eventkit.codec;

import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The process's one Kafka producer: durable (all replicas), idempotent, and honest when the broker is away. */
@ApplicationScoped
public class EventPublisher {

    /** Shorter than Kafka's two minutes: the outbox tries again anyway, and a shorter wait shows trouble sooner. */
    private static final int DELIVERY_TIMEOUT_MILLIS = 10_000;

    private static final int MOST_HINTS = 200;

    private final Map<String, Object> settings;
    /** Sending may wait for the topic's metadata, so it happens off the event loop, one message after another. */
    private final ExecutorService sender = Executors.newSingleThreadExecutor(work -> new Thread(work, "event-sender"));

    /** Hints have a thread of their own, where they may wait, and be dropped, without holding an event up. */
    private final ExecutorService hints = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(MOST_HINTS),
            work -> new Thread(work, "hint-sender"),
            new ThreadPoolExecutor.DiscardPolicy());

    private Producer<String, byte[]> producer;

    EventPublisher(@ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
        settings = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.LINGER_MS_CONFIG,
                1,
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                3_000,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                5_000,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                DELIVERY_TIMEOUT_MILLIS,
                ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
                2_000);
    }

    /** Completes when the broker has acknowledged the message, and fails when it has not in time. */
    public Uni<Void> publish(ProducerRecord<String, byte[]> message) {
        return Uni.createFrom()
                .emitter(answer -> sender.execute(() -> {
                    try {
                        producer().send(message, (metadata, failure) -> {
                            if (failure == null) {
                                answer.complete(null);
                            } else {
                                answer.fail(failure);
                            }
                        });
                    } catch (RuntimeException e) {
                        answer.fail(e);
                    }
                }));
    }

    /** Sends what may be lost: nobody waits for it, and without a broker it is dropped. */
    public void hint(ProducerRecord<String, byte[]> message) {
        hints.execute(() -> {
            try {
                producer().send(message, (metadata, failure) -> {
                    if (failure != null) {
                        Log.debugf(failure, "A hint to %s is lost", message.topic());
                    }
                });
            } catch (RuntimeException e) {
                Log.debugf(e, "A hint to %s is lost", message.topic());
            }
        });
    }

    private synchronized Producer<String, byte[]> producer() {
        if (producer == null) {
            producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
        }
        return producer;
    }

    @PreDestroy
    void close() {
        hints.shutdownNow();
        sender.execute(() -> {
            if (producer != null) {
                producer.close(Duration.ofSeconds(2));
            }
        });
        sender.shutdown();
    }
}
