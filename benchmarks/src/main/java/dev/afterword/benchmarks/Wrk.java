package dev.afterword.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Runs wrk, a closed-loop load with few instructions of its own. */
final class Wrk {

    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
    private static final Pattern REFUSED = Pattern.compile("Non-2xx or 3xx responses: (\\d+)");

    private final int connections;
    private final int seconds;
    private final Path script;

    /** @param script Lua script that makes the requests, or null to get the target's path */
    Wrk(int connections, int seconds, Path script) {
        this.connections = connections;
        this.seconds = seconds;
        this.script = script;
    }

    /** Requests per second; refuses to count a run in which requests were refused. */
    double rate(Side side) {
        var command = new ArrayList<>(List.of("wrk", "-t1", "-c" + connections, "-d" + seconds + "s"));
        side.headers().forEach(header -> command.addAll(List.of("-H", header)));
        if (script != null) {
            command.addAll(List.of("-s", script.toString()));
        }
        command.add(side.target());
        var output = run(command);
        var refused = REFUSED.matcher(output);
        if (refused.find()) {
            throw new IllegalStateException(side.name() + " refused " + refused.group(1) + " requests:\n" + output);
        }
        var rate = RATE.matcher(output);
        if (!rate.find()) {
            throw new IllegalStateException("wrk said nothing of a rate:\n" + output);
        }
        return Double.parseDouble(rate.group(1));
    }

    private static String run(List<String> command) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return output;
        } catch (IOException e) {
            throw new IllegalStateException("This benchmark needs wrk on the PATH (package wrk of your system)", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
