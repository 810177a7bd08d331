package dev.afterword.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The room that is left where the stack writes. */
final class DiskSpace {

    private DiskSpace() {}

    static void require(Path folder, long megabytes, String what) {
        try {
            Path existing = folder.toAbsolutePath();
            while (!Files.exists(existing)) {
                existing = existing.getParent();
            }
            long left = Files.getFileStore(existing).getUsableSpace() / (1024 * 1024);
            if (left < megabytes) {
                throw new StackException("No room for " + what + ": " + megabytes + " MB are needed in " + folder
                        + ", " + left + " MB are left.\n  Free some room, or name another folder"
                        + " (AFTERWORD_CACHE for what is unpacked once, AFTERWORD_DATA for the data).");
            }
        } catch (IOException e) {
            throw new StackException("Cannot tell how much room is left in " + folder + ": " + e.getMessage(), e);
        }
    }
}
