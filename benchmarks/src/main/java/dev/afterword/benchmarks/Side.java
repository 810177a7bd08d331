package dev.afterword.benchmarks;

import java.net.URI;
import java.util.List;

/**
 * One of two things that are measured in turn.
 *
 * @param name what a report calls it
 * @param address where it listens
 * @param path what is asked of it
 * @param headers wrk's header arguments
 */
record Side(String name, URI address, String path, List<String> headers) {

    String target() {
        return address.resolve(path).toString();
    }
}
