package dev.afterword.actions.tracker;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How trackers are talked to. */
@ConfigMapping(prefix = "afterword.trackers")
public interface TrackerConfig {

    /** Address of this installation as people and trackers reach it, without a slash at the end. */
    @WithDefault("${afterword.public-url:http://127.0.0.1:8080}")
    String publicUrl();

    /** Whether trackers may be reached over plain HTTP: for a stand-in on the same machine, never for a real one. */
    @WithDefault("false")
    boolean allowHttp();

    /** How long one call may take. */
    @WithDefault("PT15S")
    Duration callTimeout();

    /** Whether this process carries out what was wished for. */
    @WithDefault("true")
    boolean workerEnabled();

    /** Calls at the same time from this process. */
    @WithDefault("4")
    int parallelCalls();

    /** Pause between looks while nothing waits. */
    @WithDefault("PT0.5S")
    Duration idlePoll();

    /** How long a worker that went silent keeps what it claimed; longer than two calls and the index lag together. */
    @WithDefault("PT90S")
    Duration lease();

    /** Pause before the second try; it doubles with each one. */
    @WithDefault("PT1S")
    Duration firstPause();

    /** The longest pause between tries: a tracker that comes back is noticed within this time. */
    @WithDefault("PT60S")
    Duration longestPause();

    /** How long an issue may stay out of the tracker's search after it was made. */
    @WithDefault("PT10S")
    Duration indexLag();
}
