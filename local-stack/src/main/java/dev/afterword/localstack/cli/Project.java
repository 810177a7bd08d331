package dev.afterword.localstack.cli;

import dev.afterword.localstack.StackException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The checkout that the stack is built from. */
record Project(Path folder) {

    /** Named by the start script, else looked for upwards from the working folder. */
    static Project find() {
        String named = System.getProperty("afterword.project");
        if (named != null) {
            return new Project(Path.of(named).toAbsolutePath().normalize());
        }
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.exists(at.resolve("local-stack/pom.xml")) && Files.exists(at.resolve("gateway/pom.xml"))) {
                return new Project(at);
            }
        }
        throw new StackException("This is not inside a checkout of Afterword: call its ./afterword script");
    }
}
