package dev.afterword.localstack.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.afterword.localstack.StackException;
import dev.afterword.localstack.StackHome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** What the story remembers in the data folder, so that it is told once and goes on where it was interrupted. */
final class DemoMemory {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    private final ObjectNode content;

    DemoMemory(StackHome home) {
        this.file = home.data("demo").resolve("story.json");
        this.content = read(file);
    }

    private static ObjectNode read(Path file) {
        try {
            return Files.exists(file) ? (ObjectNode) JSON.readTree(file.toFile()) : JSON.createObjectNode();
        } catch (IOException | ClassCastException e) {
            // Cut short by a crash: the services know by their idempotency keys what was told already.
            return JSON.createObjectNode();
        }
    }

    /** The moment that all times of the story count from; a repeated wish must not differ from the first. */
    Instant begun(Clock clock) {
        if (!content.has("begun")) {
            remember("begun", clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
        }
        return Instant.parse(content.get("begun").asText());
    }

    boolean isTold() {
        return content.path("told").asBoolean();
    }

    void told() {
        content.put("told", true);
        write();
    }

    String recall(String what) {
        return content.path(what).asText("");
    }

    void remember(String what, String value) {
        content.put(what, value);
        write();
    }

    private void write() {
        try {
            Files.createDirectories(file.getParent());
            JSON.writerWithDefaultPrettyPrinter().writeValue(file.toFile(), content);
        } catch (IOException e) {
            throw new StackException("Cannot write " + file + ": " + e.getMessage(), e);
        }
    }
}
