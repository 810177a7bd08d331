package dev.afterword.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheFolderTest {

    @TempDir
    Path folder;

    private CacheFolder cache;

    @BeforeEach
    void prepare() {
        cache = new CacheFolder(folder);
    }

    @Test
    void aHalfExtractedFolderOfACrashIsDiscarded() throws IOException {
        Files.createDirectories(folder.resolve("thing"));
        Files.writeString(folder.resolve("thing/half"), "cut sho");
        Files.createDirectories(folder.resolve("thing.part"));
        Files.writeString(folder.resolve("thing.part/half"), "cut sho");

        Path made = cache.require("thing", "the thing", 1, part -> Files.writeString(part.resolve("whole"), "whole"));

        assertThat(made.resolve("whole")).hasContent("whole");
        assertThat(made.resolve("half")).doesNotExist();
        assertThat(folder.resolve("thing.part")).doesNotExist();
    }

    @Test
    void aFailureLeavesNothingAndTheNextStartTriesAgain() {
        assertThatThrownBy(() -> cache.require("thing", "the thing", 1, part -> {
                    Files.writeString(part.resolve("half"), "");
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(StackException.class)
                .hasMessageContaining("Cannot prepare the thing")
                .hasMessageContaining("No space left on device");
        assertThat(folder.resolve("thing")).doesNotExist();

        cache.require("thing", "the thing", 1, part -> Files.writeString(part.resolve("whole"), ""));
        assertThat(folder.resolve("thing/whole")).exists();
    }

    @Test
    void aReadyFolderIsNotMadeTwice() {
        cache.require("thing", "the thing", 1, part -> {});
        cache.require("thing", "the thing", 1, part -> {
            throw new IOException("made twice");
        });
    }

    @Test
    void tooLittleRoomIsToldBeforeAnythingIsWritten() {
        assertThatThrownBy(() -> cache.require("thing", "the thing", Long.MAX_VALUE / (1 << 21), part -> {}))
                .isInstanceOf(StackException.class)
                .hasMessageContaining("No room for the thing")
                .hasMessageContaining("AFTERWORD_CACHE");
        assertThat(folder.resolve("thing")).doesNotExist();
    }
}
