package dev.afterword.restkit.time;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** Produces the one clock, in UTC; a test replaces it by producing its own. */
@Singleton
public class ClockProducer {

    /** What PostgreSQL keeps of a time: an instant reads back as the one that was answered when it was written. */
    private static final Duration STORED = Duration.of(1, ChronoUnit.MICROS);

    @Produces
    @Singleton
    @DefaultBean
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), STORED);
    }
}
