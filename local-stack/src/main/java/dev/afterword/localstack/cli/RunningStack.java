package dev.afterword.localstack.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.afterword.localstack.StackException;
import dev.afterword.localstack.StackHome;
import dev.afterword.localstack.StackPorts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** What a start leaves behind for the commands that come after it: the ports, and whether it was detached. */
record RunningStack(Map<String, Integer> ports, boolean detached) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Optional<RunningStack> read(StackHome home) {
        try {
            return Optional.of(JSON.readValue(file(home).toFile(), RunningStack.class))
                    .filter(stack -> stack.ports() != null
                            && stack.ports()
                                    .keySet()
                                    .containsAll(StackPorts.standard().names()));
        } catch (IOException e) {
            // None was started here, or its start was cut short.
            return Optional.empty();
        }
    }

    void write(StackHome home) {
        try {
            Files.createDirectories(home.run());
            Files.writeString(file(home), JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this) + "\n");
        } catch (IOException e) {
            throw new StackException(
                    "Cannot write in " + home.folder() + ": " + e.getMessage()
                            + "\n  Repair the rights of that folder or name another: --data <folder>",
                    e);
        }
    }

    StackPorts stackPorts() {
        return new StackPorts(ports);
    }

    private static Path file(StackHome home) {
        return home.run().resolve("stack.json");
    }
}
