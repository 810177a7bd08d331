package dev.afterword.hookkit.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How deliveries are taken in and applied. */
@ConfigMapping(prefix = "afterword.hooks")
interface HookConfig {

    /** Whether this process applies stored deliveries. */
    @WithDefault("true")
    boolean workerEnabled();

    /** Bodies above this are refused; the largest captured body of a tracker has 47 kB. */
    @WithDefault("1048576")
    int maxBodyBytes();

    /** The same for senders that tell of a whole group at once: 10,000 alerts of 1.6 kB, which is a long one. */
    @WithDefault("16777216")
    int maxGroupBodyBytes();

    /**
     * How long this process goes on with the secrets of a connection that it knows; one that another process has retired
     * is good for that long.
     */
    @WithDefault("PT10S")
    Duration credentialsFor();

    /** Genuine deliveries of one connection that this process takes in at once, above which it takes them at the pace below. */
    @WithDefault("20000")
    int burst();

    /** Genuine deliveries of one connection that this process takes in a second, for as long as that lasts; above 0. */
    @WithDefault("500")
    int perSecond();

    /**
     * How long storing may take before the sender is asked to come back. Senders give up after 1 to 20 seconds, and the
     * one that gives up first never repeats; storing goes on all the same.
     */
    @WithDefault("PT0.8S")
    Duration storeTimeout();

    /** Deliveries claimed in one round. */
    @WithDefault("20")
    int batchSize();

    /** How long a worker that went silent keeps what it claimed. */
    @WithDefault("PT60S")
    Duration lease();

    /** Pause between looks while nothing arrives at this process; what other replicas left waits at most this long. */
    @WithDefault("PT0.5S")
    Duration idlePoll();

    /** Tries before a delivery is given up until a person replays it. */
    @WithDefault("10")
    int attempts();

    /** Pause before the second try; it doubles with each one. */
    @WithDefault("PT1S")
    Duration firstPause();

    /** The longest pause. */
    @WithDefault("PT1H")
    Duration longestPause();

    /**
     * How long finished deliveries and the keys that recognise copies are kept; no sender retries for that long. As long, what
     * was given up or held waits for a person; then it is discarded without its body, and forgotten after the same time again.
     */
    @WithDefault("P30D")
    Duration retention();
}
