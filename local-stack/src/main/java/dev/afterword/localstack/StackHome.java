package dev.afterword.localstack;

import java.io.IOException;
import java.nio.file.Path;

/** Where one stack keeps its data, logs and process ids. */
public record StackHome(Path folder) {

    public StackHome {
        folder = folder.toAbsolutePath().normalize();
    }

    public Path data(String part) {
        return folder.resolve("data").resolve(part);
    }

    public Path log(String part) {
        return logs().resolve(part + ".log");
    }

    public Path logs() {
        return folder.resolve("logs");
    }

    public Path run() {
        return folder.resolve("run");
    }

    Path pid(String part) {
        return run().resolve(part + ".pid");
    }

    /** Removes what a stack has written, and nothing else that may lie in the folder. */
    public void remove() {
        try {
            CacheFolder.delete(folder.resolve("data"));
            CacheFolder.delete(logs());
            CacheFolder.delete(run());
        } catch (IOException e) {
            throw new StackException("Cannot remove the data in " + folder + ": " + e.getMessage(), e);
        }
    }
}
