package dev.afterword.localstack;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A process of the stack that outlives the JVM which started it and is found again through its pid file.
 */
final class ChildProcess {

    private static final Duration AFTER_KILL = Duration.ofSeconds(10);

    private final String name;
    private final PidFile pidFile;
    private final Path log;
    private ProcessHandle process;

    ChildProcess(String name, StackHome home) {
        this.name = name;
        this.pidFile = new PidFile(home.pid(name));
        this.log = home.log(name);
    }

    Path log() {
        return log;
    }

    /** Starts the command after ending what an earlier, killed launcher may have left behind. */
    synchronized void launch(List<String> command, Map<String, String> environment, Path folder) {
        stop("TERM", Duration.ofSeconds(10));
        try {
            LogFile.rotate(log);
            Files.createDirectories(folder);
            ProcessBuilder builder = new ProcessBuilder(inOwnSession(command))
                    .directory(folder.toFile())
                    .redirectInput(new File("/dev/null"))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().putAll(environment);
            process = builder.start().toHandle();
            pidFile.write(process);
        } catch (IOException e) {
            throw new StackException("Cannot start " + name + ": " + e.getMessage(), e);
        }
    }

    synchronized Optional<ProcessHandle> running() {
        if (process == null) {
            process = pidFile.process().orElse(null);
        }
        return Optional.ofNullable(process).filter(ProcessHandle::isAlive);
    }

    boolean isRunning() {
        return running().isPresent();
    }

    Duration cpuTime() {
        return running().map(ChildProcess::family).orElse(List.of()).stream()
                .map(member -> member.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** Asks with the signal, insists with SIGKILL after the grace period. */
    synchronized void stop(String signal, Duration grace) {
        running().ifPresent(living -> {
            List<ProcessHandle> family = family(living);
            signal(living, signal);
            if (!ended(living, grace)) {
                end(family);
            }
        });
        forget();
    }

    synchronized void kill() {
        running().ifPresent(living -> end(family(living)));
        forget();
    }

    private void end(List<ProcessHandle> family) {
        family.forEach(ProcessHandle::destroyForcibly);
        family.forEach(member -> {
            if (!ended(member, AFTER_KILL)) {
                throw new StackException(name + " (process " + member.pid() + ") does not end, not even by SIGKILL");
            }
        });
    }

    private void forget() {
        process = null;
        pidFile.delete();
    }

    private static List<ProcessHandle> family(ProcessHandle head) {
        List<ProcessHandle> family = new ArrayList<>();
        family.add(head);
        head.descendants().forEach(family::add);
        return family;
    }

    private static void signal(ProcessHandle target, String signal) {
        if (signal.equals("TERM")) {
            target.destroy();
            return;
        }
        try {
            new ProcessBuilder("kill", "-" + signal, Long.toString(target.pid()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            target.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            target.destroy();
        }
    }

    private static boolean ended(ProcessHandle process, Duration patience) {
        CompletableFuture<ProcessHandle> exit = process.onExit();
        try {
            exit.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return !process.isAlive();
        } catch (ExecutionException e) {
            return !process.isAlive();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        }
    }

    /** Ctrl-C at the terminal must reach the launcher alone, which then stops the parts in order. */
    private static List<String> inOwnSession(List<String> command) {
        if (!Executables.isOnPath("setsid")) {
            return command;
        }
        List<String> whole = new ArrayList<>(List.of("setsid"));
        whole.addAll(command);
        return whole;
    }
}
