package dev.afterword.e2e.support;

import dev.afterword.localstack.LocalStack;
import dev.afterword.localstack.StackHome;
import dev.afterword.localstack.StackPorts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The whole suite on free ports with empty data, started once for all journeys of a test run. */
public final class RunningStack {

    private static final LocalStack STACK = start();

    private RunningStack() {}

    public static LocalStack stack() {
        return STACK;
    }

    /** The API as a demo person with a bearer token. */
    public static Api as(String person) {
        return new Api(STACK.address(), STACK.token(person));
    }

    private static LocalStack start() {
        var project = Path.of(System.getProperty("afterword.project"));
        var stack = LocalStack.of(project, new StackHome(temporaryFolder()), StackPorts.free());
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
        stack.start();
        return stack;
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("afterword-e2e-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
