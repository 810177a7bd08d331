package dev.afterword.testkit.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The API description of a service under version control: what is served must equal it, so that no change of the API goes
 * unseen. Run the tests with {@code -Dsnapshots.update=true} to accept a change.
 */
public final class OpenApiSnapshot {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final List<String> METHODS = List.of("get", "put", "post", "patch", "delete", "head", "options");

    private final Path file;

    private OpenApiSnapshot(Path file) {
        this.file = file;
    }

    /** The snapshot of a service, such as {@code incidents}. */
    public static OpenApiSnapshot named(String name) {
        return at(root().resolve("contracts/src/main/resources/contracts/openapi/" + name + ".yaml"));
    }

    static OpenApiSnapshot at(Path file) {
        return new OpenApiSnapshot(file);
    }

    /** Compares with the YAML that is served, and checks that every operation has an id of its own. */
    public void matches(String served) {
        everyOperationHasItsOwnId(served);
        if (Boolean.getBoolean("snapshots.update")) {
            write(served);
        } else if (!Files.exists(file)) {
            fail("There is no snapshot " + file + ": run the test once with -Dsnapshots.update=true");
        } else {
            assertEquals(
                    read(file).strip(),
                    served.strip(),
                    "The API has changed. If that is intended: run the test with -Dsnapshots.update=true and commit "
                            + file.getFileName());
        }
    }

    private static void everyOperationHasItsOwnId(String served) {
        Map<String, String> known = new LinkedHashMap<>();
        List<String> mistakes = new ArrayList<>();
        parse(served).path("paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(operation -> {
                    if (METHODS.contains(operation.getKey())) {
                        String where = operation.getKey() + " " + path.getKey();
                        String id = operation.getValue().path("operationId").asText("");
                        String other = known.putIfAbsent(id, where);
                        if (id.isEmpty()) {
                            mistakes.add(where + " has no operationId");
                        } else if (other != null) {
                            mistakes.add(where + " has the operationId of " + other + ": " + id);
                        }
                    }
                }));
        if (!mistakes.isEmpty()) {
            fail(String.join("\n", mistakes));
        }
    }

    private static JsonNode parse(String yaml) {
        try {
            return YAML.readTree(yaml);
        } catch (IOException e) {
            throw new UncheckedIOException("What is served is not YAML", e);
        }
    }

    private void write(String served) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, served.strip() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder of the parent project, found from the module in which the test runs. */
    private static Path root() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("contracts/pom.xml"))) {
                return folder;
            }
        }
        throw new IllegalStateException("Not inside the project: no contracts module above the working directory");
    }
}
