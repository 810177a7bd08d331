package dev.afterword.localstack.cli;

import dev.afterword.localstack.PidFile;
import dev.afterword.localstack.StackException;
import dev.afterword.localstack.StackHome;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Held by the one launcher of a home while it starts or watches the stack; the system frees it when that dies. */
final class StartLock implements AutoCloseable {

    private final FileChannel channel;
    private final PidFile launcher;

    private StartLock(FileChannel channel, PidFile launcher) {
        this.channel = channel;
        this.launcher = launcher;
    }

    /** Empty when another launcher is at work. */
    static Optional<StartLock> take(StackHome home) {
        try {
            Files.createDirectories(home.run());
            FileChannel channel = FileChannel.open(
                    home.run().resolve("launcher.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = lockOrNull(channel);
            if (lock == null) {
                channel.close();
                return Optional.empty();
            }
            PidFile launcher = launcher(home);
            launcher.write(ProcessHandle.current());
            return Optional.of(new StartLock(channel, launcher));
        } catch (IOException e) {
            throw new StackException(
                    "Cannot write in " + home.folder() + ": " + e.getMessage()
                            + "\n  Repair the rights of that folder or name another: --data <folder>",
                    e);
        }
    }

    private static FileLock lockOrNull(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** The living launcher of a home. */
    static Optional<ProcessHandle> holder(StackHome home) {
        return launcher(home).process();
    }

    private static PidFile launcher(StackHome home) {
        return new PidFile(home.run().resolve("launcher.pid"));
    }

    @Override
    public void close() {
        try {
            launcher.delete();
            channel.close();
        } catch (IOException e) {
            throw new StackException("Cannot free the lock of the launcher: " + e.getMessage(), e);
        }
    }
}
