package dev.afterword.eventkit.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the relay publishes. */
@ConfigMapping(prefix = "afterword.outbox")
public interface OutboxConfig {

    /** Whether this process takes part in publishing. */
    @WithDefault("true")
    boolean relayEnabled();

    /** Rows read and published in one round. */
    @WithDefault("500")
    int batchSize();

    /** How long a relay that went silent keeps its place; the next one waits this long after a crash. */
    @WithDefault("PT5S")
    Duration lease();

    /** Pause between looks while something was written here lately. */
    @WithDefault("PT0.01S")
    Duration busyPoll();

    /** Pause between looks when nothing was written here lately; other replicas' rows wait at most this long. */
    @WithDefault("PT0.1S")
    Duration idlePoll();

    /** Pause after the broker or the database did not answer. */
    @WithDefault("PT1S")
    Duration failurePause();
}
