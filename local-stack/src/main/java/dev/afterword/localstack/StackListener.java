package dev.afterword.localstack;

import java.time.Duration;

/** Hears how the start of a stack goes on; called from several threads. */
public interface StackListener {

    /** Says nothing. */
    StackListener SILENT = new StackListener() {};

    default void starting(String part, String note) {}

    default void healthy(String part, Duration took) {}

    default void failed(String part, String message) {}

    default void stopped(String part) {}
}
