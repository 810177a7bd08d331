package dev.afterword.localstack.cli;

import dev.afterword.localstack.HealthWait;
import dev.afterword.localstack.LocalStack;
import dev.afterword.localstack.Node;
import dev.afterword.localstack.StackException;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code down}: stops everything and keeps the data. */
@Command(name = "down", description = "Stop everything; the data stays.")
final class DownCommand implements Callable<Integer> {

    @Mixin
    private StackOptions options;

    @Override
    public Integer call() {
        try (Progress progress = Progress.onOutput()) {
            boolean ran = stop(options.lastStarted(), progress);
            progress.say(ran ? "Afterword is down." : "Afterword is not running.");
            return 0;
        }
    }

    /** True when anything ran. */
    static boolean stop(LocalStack stack, Progress progress) {
        boolean ran = stack.nodes().stream().anyMatch(Node::isRunning);
        ProcessHandle launcher = StartLock.holder(stack.home()).orElse(null);
        if (launcher != null) {
            // It stops its children in order and would take them for crashed if we did that behind its back.
            launcher.destroy();
            HealthWait.await(() -> !launcher.isAlive(), () -> true, Duration.ofSeconds(60));
            launcher.destroyForcibly();
        }
        stack.stop(progress);
        stack.nodes().stream().filter(Node::isRunning).findFirst().ifPresent(node -> {
            throw new StackException(node.name() + " still runs");
        });
        return ran || launcher != null;
    }
}
