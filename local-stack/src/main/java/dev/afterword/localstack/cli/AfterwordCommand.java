package dev.afterword.localstack.cli;

import dev.afterword.localstack.StackException;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Entry of the command line: finds the command that is meant and turns failures into messages and exit codes. */
@Command(
        name = "afterword",
        description = "The whole of Afterword on this machine: PostgreSQL, Kafka, Keycloak and the services.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        sortOptions = false,
        subcommands = {
            UpCommand.class,
            DownCommand.class,
            StatusCommand.class,
            LogsCommand.class,
            ResetCommand.class,
            TokenCommand.class,
            ImportCommand.class
        },
        footer = {
            "",
            "Data, logs and process ids live in .afterword/ of the project, or where AFTERWORD_DATA points to.",
            "What is unpacked once lives in ~/.cache/afterword, or where AFTERWORD_CACHE points to."
        })
public final class AfterwordCommand implements Callable<Integer> {

    static final int FAILED = 1;

    private AfterwordCommand() {}

    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        CommandLine line = new CommandLine(new AfterwordCommand());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((problem, command, parsed) -> {
            command.getErr().println(command.getColorScheme().errorText(message(problem)));
            return FAILED;
        });
        return line;
    }

    private static String message(Exception problem) {
        return problem instanceof StackException ? problem.getMessage() : "Unexpected failure: " + problem;
    }

    @Override
    public Integer call() {
        commandLine().usage(System.out);
        return 0;
    }
}
