package dev.afterword.localstack.cli;

import dev.afterword.localstack.LocalStack;
import dev.afterword.localstack.StackHome;
import dev.afterword.localstack.StackPorts;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which stack of this checkout is meant. */
final class StackOptions {

    @Option(
            names = "--data",
            paramLabel = "<folder>",
            description = "Where data, logs and process ids are kept (default: .afterword in the project).")
    private Path data;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and exit.")
    private boolean help;

    StackHome home() {
        String named = System.getenv("AFTERWORD_DATA");
        if (data != null) {
            return new StackHome(data);
        }
        return new StackHome(
                named == null || named.isBlank() ? Project.find().folder().resolve(".afterword") : Path.of(named));
    }

    /** The stack that was started last in this home, running or not. */
    LocalStack lastStarted() {
        StackHome home = home();
        StackPorts ports = RunningStack.read(home).map(RunningStack::stackPorts).orElseGet(StackPorts::standard);
        return LocalStack.of(Project.find().folder(), home, ports);
    }

    /** The stack that is to be started. */
    LocalStack wanted(Integer gatewayPort, Map<String, Integer> others) {
        StackPorts ports = StackPorts.standard();
        for (Map.Entry<String, Integer> other :
                Optional.ofNullable(others).orElseGet(Map::of).entrySet()) {
            ports = ports.with(other.getKey(), other.getValue());
        }
        if (gatewayPort != null) {
            ports = ports.with(StackPorts.GATEWAY, gatewayPort);
        }
        return LocalStack.of(Project.find().folder(), home(), ports);
    }
}
