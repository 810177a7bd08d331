package dev.afterword.localstack.cli;

import dev.afterword.localstack.LocalStack;
import dev.afterword.localstack.Node;
import dev.afterword.localstack.StackException;
import dev.afterword.localstack.demo.DemoStory;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code up}: starts everything, plays the demo story once, and stays until Ctrl-C or, detached, returns. */
@Command(
        name = "up",
        description = "Start everything; the first time, play the demo story. Ctrl-C stops it.",
        sortOptions = false)
final class UpCommand implements Callable<Integer> {

    @Option(
            names = {"-d", "--detach"},
            description = "Return when everything is healthy; 'down' stops it.")
    private boolean detach;

    @Option(names = "--port", paramLabel = "<n>", description = "Port of the gateway (default: 8080).")
    private Integer port;

    @Option(
            names = "--port-of",
            paramLabel = "<part>=<n>",
            description = "Port of another part, for example keycloak=18081; may be repeated.")
    private Map<String, Integer> otherPorts;

    @Option(names = "--no-story", description = "Leave the suite empty: do not play the demo story.")
    private boolean noStory;

    @Mixin
    private StackOptions options;

    @Override
    public Integer call() {
        Optional<StartLock> lock = StartLock.take(options.home());
        if (lock.isEmpty()) {
            return alreadyRunning(options.lastStarted());
        }
        try (StartLock held = lock.get();
                Progress progress = Progress.onOutput()) {
            LocalStack last = options.lastStarted();
            boolean detached =
                    RunningStack.read(last.home()).map(RunningStack::detached).orElse(false);
            // Parts that a foreground launcher left behind when it was killed belong to nobody: they are replaced.
            if (detached && allHealthy(last)) {
                return alreadyRunningDetached(last, progress);
            }
            endRemains(last, progress);
            LocalStack stack = options.wanted(port, otherPorts);
            stack.requireFreePorts();
            return run(stack, progress);
        }
    }

    private Integer run(LocalStack stack, Progress progress) {
        new RunningStack(stack.ports().byPart(), detach).write(stack.home());
        Thread stopAtEnd = new Thread(() -> stopAll(stack, progress), "stop-all");
        Runtime.getRuntime().addShutdownHook(stopAtEnd);
        long begin = System.nanoTime();
        stack.start(progress);
        progress.say("  all parts are healthy after " + (System.nanoTime() - begin) / 1_000_000_000L + " s");
        boolean told = noStory || tellStory(stack, progress);
        Welcome.print(System.out, stack, detach);
        if (detach) {
            Runtime.getRuntime().removeShutdownHook(stopAtEnd);
            return told ? 0 : AfterwordCommand.FAILED;
        }
        watch(stack, progress);
        return 0;
    }

    /** A story that stops half-way is a failure, and no reason to take the stack away from who looks for the cause. */
    private static boolean tellStory(LocalStack stack, Progress progress) {
        try {
            new DemoStory(stack, line -> progress.say("  story    " + line)).playOnce();
            return true;
        } catch (StackException e) {
            System.err.println(e.getMessage());
            return false;
        }
    }

    private static void stopAll(LocalStack stack, Progress progress) {
        progress.say("Stopping ...");
        stack.stop(progress);
    }

    /** Tells once when a part ends on its own; the others go on, as they would in production. */
    private static void watch(LocalStack stack, Progress progress) {
        CountDownLatch never = new CountDownLatch(1);
        Set<String> dead = new HashSet<>();
        try {
            while (!never.await(1, TimeUnit.SECONDS)) {
                for (Node node : stack.nodes()) {
                    if (!node.isRunning() && dead.add(node.name())) {
                        progress.say(node.name() + " has ended on its own; log: "
                                + stack.home().log(node.name()));
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean allHealthy(LocalStack stack) {
        return stack.nodes().stream().allMatch(Node::isRunning)
                && stack.nodes().stream().allMatch(Node::isHealthy);
    }

    private static Integer alreadyRunning(LocalStack stack) {
        String where = stack.service("gateway").isHealthy()
                ? "Afterword is already running: " + stack.address()
                : "Afterword is just being started";
        String by = StartLock.holder(stack.home())
                .map(launcher -> " (launcher is process " + launcher.pid() + ")")
                .orElse("");
        System.out.println(where + by + ". './afterword down' stops it.");
        return 0;
    }

    private Integer alreadyRunningDetached(LocalStack stack, Progress progress) {
        progress.say("Afterword is already running: " + stack.address() + ". './afterword down' stops it.");
        return noStory || tellStory(stack, progress) ? 0 : AfterwordCommand.FAILED;
    }

    private static void endRemains(LocalStack last, Progress progress) {
        if (last.nodes().stream().anyMatch(Node::isRunning)) {
            progress.say("Parts of an earlier run are left over; stopping them.");
            last.stop(progress);
        }
    }
}
