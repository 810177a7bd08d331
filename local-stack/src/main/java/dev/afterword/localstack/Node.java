package dev.afterword.localstack;

import java.time.Duration;

/** One part of the stack: a process on loopback that can be started, stopped and killed on its own. */
public interface Node extends AutoCloseable {

    /** The name in progress lines, logs and pid files. */
    String name();

    /** Starts the part and returns when it is healthy; {@link StackException} says why it is not. */
    void start();

    /** Stops in order; does nothing when the part is not running. */
    void stop();

    /** Ends the process at once, as {@code kill -9} does; the data stays and {@link #start()} goes on with it. */
    void kill();

    /** Whether the process lives. */
    boolean isRunning();

    /** Processor time that the part's processes have used so far, those that have ended left out. */
    Duration cpuTime();

    /** Whether the part answers right now. */
    boolean isHealthy();

    @Override
    default void close() {
        stop();
    }
}
