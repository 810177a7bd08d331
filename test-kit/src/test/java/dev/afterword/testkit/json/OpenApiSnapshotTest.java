package dev.afterword.testkit.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenApiSnapshotTest {

    private static final String API =
            """
            paths:
              /a:
                summary: not an operation
                get:
                  operationId: getA
                post:
                  operationId: makeA
            """;

    @TempDir
    Path folder;

    @AfterEach
    void compareAgain() {
        System.clearProperty("snapshots.update");
    }

    @Test
    void anUnchangedApiPassesAndAChangedOneFails() throws IOException {
        OpenApiSnapshot snapshot = OpenApiSnapshot.at(Files.writeString(folder.resolve("a.yaml"), API));

        snapshot.matches(API + "\n");
        assertThrows(AssertionError.class, () -> snapshot.matches(API.replace("/a", "/b")));
    }

    @Test
    void aMissingSnapshotSaysHowToMakeIt() {
        OpenApiSnapshot snapshot = OpenApiSnapshot.at(folder.resolve("missing.yaml"));

        String message =
                assertThrows(AssertionError.class, () -> snapshot.matches(API)).getMessage();
        assertTrue(message.contains("-Dsnapshots.update=true"), message);
    }

    @Test
    void anIntendedChangeIsWritten() throws IOException {
        System.setProperty("snapshots.update", "true");
        OpenApiSnapshot.at(folder.resolve("new/a.yaml")).matches(API);

        assertEquals(API.strip() + "\n", Files.readString(folder.resolve("new/a.yaml")));
    }

    @Test
    void anOperationWithoutAnIdOfItsOwnIsNeverAccepted() {
        System.setProperty("snapshots.update", "true");
        OpenApiSnapshot snapshot = OpenApiSnapshot.at(folder.resolve("a.yaml"));

        assertThrows(AssertionError.class, () -> snapshot.matches(API.replace("makeA", "getA")));
        assertThrows(AssertionError.class, () -> snapshot.matches(API.replace("operationId: makeA", "summary: x")));
    }
}
