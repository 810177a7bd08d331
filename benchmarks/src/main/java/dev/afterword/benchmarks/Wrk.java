package dev.afterword.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Runs wrk, a closed-loop load with few instructions of its own. */
final class Wrk {

    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
    private static final Pattern COUNT = Pattern.compile("(\\d+) requests in ");
    private static final Pattern REFUSED = Pattern.compile("Non-2xx or 3xx responses: (\\d+)");

    private final int connections;
    private final Path script;

    /** @param script Lua script that makes the requests, or null to get the target's path */
    Wrk(int connections, Path script) {
        this.connections = connections;
        this.script = script;
    }

    /** A round of so many seconds; refuses to count one in which requests were refused. */
    Round round(Side side, int seconds) {
        var before = cpu(side);
        var output = run(command(side, seconds));
        var after = cpu(side);
        var refused = REFUSED.matcher(output);
        if (refused.find()) {
            throw new IllegalStateException(side.name() + " refused " + refused.group(1) + " requests:\n" + output);
        }
        var requests = number(COUNT, output);
        return new Round(
                number(RATE, output),
                after.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                part -> part.getValue()
                                                .minus(before.get(part.getKey()))
                                                .toMillis()
                                        * 1000
                                        / requests)));
    }

    private static Map<String, Duration> cpu(Side side) {
        return side.parts().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, part -> part.getValue()
                .get()));
    }

    private List<String> command(Side side, int seconds) {
        var command = new ArrayList<>(List.of("wrk", "-t1", "-c" + connections, "-d" + seconds + "s"));
        side.headers().forEach(header -> command.addAll(List.of("-H", header)));
        if (script != null) {
            command.addAll(List.of("-s", script.toString()));
        }
        command.add(side.target());
        return command;
    }

    private static double number(Pattern pattern, String output) {
        var found = pattern.matcher(output);
        if (!found.find()) {
            throw new IllegalStateException("wrk did not say what was looked for (" + pattern + "):\n" + output);
        }
        return Double.parseDouble(found.group(1));
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
