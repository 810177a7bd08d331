package dev.afterword.restkit.time;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Produces the one clock, in UTC; a test replaces it by producing its own. */
@Singleton
public class ClockProducer {

    /**
     * Ticks in what PostgreSQL keeps of a time: an instant reads back as the one that was answered when it was
     * written. Not {@link Clock#tick}, whose millis() divides by zero when a tick is shorter than a millisecond.
     */
    @Produces
    @Singleton
    @DefaultBean
    Clock clock() {
        return new MicrosecondClock(Clock.systemUTC());
    }
}
