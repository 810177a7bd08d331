package dev.afterword.hookkit.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** What an operator sees of the deliveries. */
@ApplicationScoped
class HookMetrics {

    private static final String PROVIDER = "provider";

    private final MeterRegistry registry;
    private final Clock clock;

    HookMetrics(MeterRegistry registry, Clock clock) {
        this.registry = registry;
        this.clock = clock;
    }

    void received(String provider) {
        registry.counter("afterword.hooks.received", PROVIDER, provider).increment();
    }

    void rejected(String provider, String reason) {
        registry.counter("afterword.hooks.rejected", PROVIDER, provider, "reason", reason)
                .increment();
    }

    /** A copy, recognised by its delivery id or by its content. */
    void duplicate(String provider, String key) {
        registry.counter("afterword.hooks.duplicates", PROVIDER, provider, "key", key)
                .increment();
    }

    void finished(String provider, String state, Instant receivedAt) {
        registry.counter("afterword.hooks.finished", PROVIDER, provider, "state", state)
                .increment();
        registry.timer("afterword.hooks.lag", PROVIDER, provider).record(Duration.between(receivedAt, clock.instant()));
    }

    void retried(String provider) {
        registry.counter("afterword.hooks.retries", PROVIDER, provider).increment();
    }
}
