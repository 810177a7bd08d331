package dev.afterword.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {

    @TempDir
    Path folder;

    @Test
    void theProcessItWasWrittenForIsFoundAgain() {
        PidFile file = new PidFile(folder.resolve("me.pid"));
        file.write(ProcessHandle.current());
        assertThat(file.process()).contains(ProcessHandle.current());
    }

    @Test
    void aStrangerWithTheSameIdIsNotOurs() throws IOException {
        PidFile file = new PidFile(folder.resolve("me.pid"));
        Files.writeString(file.file(), ProcessHandle.current().pid() + " 1000\n");
        assertThat(file.process()).isEmpty();
    }

    @Test
    void aFileThatWasCutShortNamesNobody() throws IOException {
        PidFile file = new PidFile(folder.resolve("me.pid"));
        Files.writeString(file.file(), "12");
        assertThat(file.process()).isEmpty();
    }
}
