package dev.afterword.incidents.imports;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How imports are taken in and worked on. */
@ConfigMapping(prefix = "afterword.imports")
interface ImportsConfig {

    /** Largest file, the sum of its parts. */
    @WithDefault("33554432")
    long maxFileBytes();

    /** Most records of one file. */
    @WithDefault("100000")
    int maxRows();

    /** Records applied before the work is claimed anew. */
    @WithDefault("50")
    int batchSize();

    /** How long a process that went silent keeps what it claimed. */
    @WithDefault("PT30S")
    Duration lease();

    /** How often a process looks for work; read by the scheduler. */
    @WithDefault("1s")
    String poll();
}
