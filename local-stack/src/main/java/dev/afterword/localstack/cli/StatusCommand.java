package dev.afterword.localstack.cli;

import dev.afterword.localstack.LocalStack;
import dev.afterword.localstack.Node;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code status}: each part, whether it answers, and where; exit code 0 when all do. */
@Command(name = "status", description = "Tell how each part does; exit code 0 when all are healthy.")
final class StatusCommand implements Callable<Integer> {

    @Mixin
    private StackOptions options;

    @Override
    public Integer call() {
        LocalStack stack = options.lastStarted();
        List<String> states =
                stack.nodes().parallelStream().map(StatusCommand::state).toList();
        for (int i = 0; i < states.size(); i++) {
            String name = stack.nodes().get(i).name();
            System.out.printf(
                    Locale.ROOT,
                    "%-12s %-10s 127.0.0.1:%-6d %s%n",
                    name,
                    states.get(i),
                    stack.ports().of(name),
                    stack.home().log(name));
        }
        boolean healthy = states.stream().allMatch("healthy"::equals);
        if (healthy) {
            System.out.println("Console: " + stack.address());
        }
        return healthy ? 0 : AfterwordCommand.FAILED;
    }

    private static String state(Node node) {
        if (!node.isRunning()) {
            return "stopped";
        }
        return node.isHealthy() ? "healthy" : "unhealthy";
    }
}
