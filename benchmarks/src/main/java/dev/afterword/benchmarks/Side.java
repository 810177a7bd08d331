package dev.afterword.benchmarks;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * One of two things that are measured in turn.
 *
 * @param name what a report calls it
 * @param address where it listens
 * @param path what is asked of it
 * @param headers headers of each request
 * @param parts the processes in the path of a request by name, each with the processor time that it has used so far
 */
record Side(String name, URI address, String path, List<String> headers, Map<String, Supplier<Duration>> parts) {

    String target() {
        return address.resolve(path).toString();
    }
}
