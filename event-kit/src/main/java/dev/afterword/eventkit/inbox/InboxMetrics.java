package dev.afterword.eventkit.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** What the inbox tells an operator: what came of each event, and how long after it happened. */
@ApplicationScoped
class InboxMetrics {

    private final MeterRegistry registry;
    private final Clock clock;

    InboxMetrics(MeterRegistry registry, Clock clock) {
        this.registry = registry;
        this.clock = clock;
    }

    void done(String topic, boolean applied, Instant occurredAt) {
        count(topic, applied ? "applied" : "duplicate");
        registry.timer("afterword.inbox.lag", "topic", topic).record(Duration.between(occurredAt, clock.instant()));
    }

    void unknown(String topic) {
        count(topic, "unknown");
    }

    void deadLetter(String topic) {
        count(topic, "dead-letter");
    }

    void retried(String topic) {
        registry.counter("afterword.inbox.retries", "topic", topic).increment();
    }

    private void count(String topic, String outcome) {
        registry.counter("afterword.inbox.events", "topic", topic, "outcome", outcome)
                .increment();
    }
}
