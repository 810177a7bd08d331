package dev.afterword.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The data folder of the PostgreSQL server: made whole or not at all, and never used by two servers. */
final class PostgresData {

    private static final String BOOTSTRAPPED = "afterword.bootstrapped";
    private static final long FRESH_MEGABYTES = 200;

    private final Path folder;
    private final PostgresBinaries binaries;

    PostgresData(Path folder, PostgresBinaries binaries) {
        this.folder = folder;
        this.binaries = binaries;
    }

    Path folder() {
        return folder;
    }

    /** Makes the folder when there is none; true when it was made. */
    boolean prepare() {
        if (Files.exists(folder.resolve("PG_VERSION"))) {
            return false;
        }
        Path part = folder.resolveSibling(folder.getFileName() + ".part");
        try {
            DiskSpace.require(folder, FRESH_MEGABYTES, "the data of PostgreSQL");
            CacheFolder.delete(part);
            CacheFolder.delete(folder);
            Files.createDirectories(folder.getParent());
            initialise(part);
            Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (IOException e) {
            throw new StackException("Cannot make the data folder of PostgreSQL: " + e.getMessage(), e);
        }
    }

    boolean isBootstrapped() {
        return Files.exists(folder.resolve(BOOTSTRAPPED));
    }

    void markBootstrapped() throws IOException {
        Files.writeString(folder.resolve(BOOTSTRAPPED), "");
    }

    private void initialise(Path target) throws IOException {
        Path password = Files.createTempFile(folder.getParent(), "initdb", ".pw");
        Path output = Files.createTempFile(folder.getParent(), "initdb", ".log");
        try {
            Files.writeString(password, PostgresNode.PASSWORD);
            List<String> command = binaries.command(
                    "initdb",
                    "-D",
                    target.toString(),
                    "-U",
                    PostgresNode.SUPERUSER,
                    "--pwfile=" + password,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--no-sync",
                    "--no-instructions");
            Process initdb = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (!initdb.waitFor(120, TimeUnit.SECONDS)) {
                initdb.destroyForcibly();
            }
            if (initdb.isAlive() || initdb.exitValue() != 0) {
                throw new IOException("initdb failed: " + LogFile.lastLines(output, 10));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            Files.deleteIfExists(password);
            Files.deleteIfExists(output);
        }
    }

    /** Ends a server that a killed launcher left running on this folder, even when its pid file is lost. */
    void endForeignerOnOurData() {
        Path lock = folder.resolve("postmaster.pid");
        try {
            if (!Files.exists(lock)) {
                return;
            }
            long pid = Long.parseLong(Files.readAllLines(lock).get(0).trim());
            Optional<ProcessHandle> server = ProcessHandle.of(pid).filter(this::serves);
            if (server.isPresent()) {
                new ProcessBuilder("kill", "-INT", Long.toString(pid)).start().waitFor();
                HealthWait.await(() -> !server.get().isAlive(), () -> true, Duration.ofSeconds(20));
                server.get().destroyForcibly();
            } else {
                // A stranger may have the id by now, and PostgreSQL would take it for its own server.
                Files.deleteIfExists(lock);
            }
        } catch (IOException | NumberFormatException e) {
            throw new StackException("Cannot read " + lock + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("Interrupted", e);
        }
    }

    private boolean serves(ProcessHandle candidate) {
        return candidate.isAlive()
                && candidate
                        .info()
                        .commandLine()
                        .filter(line -> line.contains("postgres") && line.contains(folder.toString()))
                        .isPresent();
    }
}
