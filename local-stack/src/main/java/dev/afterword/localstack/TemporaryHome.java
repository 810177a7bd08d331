package dev.afterword.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** Homes of nodes that live as long as one test run. */
final class TemporaryHome {

    private TemporaryHome() {}

    static StackHome create(String part) {
        try {
            return new StackHome(Files.createTempDirectory("afterword-" + part + "-"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void remove(StackHome home) {
        try {
            CacheFolder.delete(home.folder());
        } catch (IOException e) {
            // The folder for temporary files is cleared by its owner.
            home.folder().toFile().deleteOnExit();
        }
    }
}
