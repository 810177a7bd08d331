package dev.afterword.localstack.cli;

import dev.afterword.localstack.LocalStack;
import dev.afterword.localstack.StackException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code reset}: stops everything and removes its data. */
@Command(name = "reset", description = "Stop everything and remove its data.")
final class ResetCommand implements Callable<Integer> {

    @Option(
            names = {"-y", "--yes"},
            description = "Do not ask.")
    private boolean yes;

    @Mixin
    private StackOptions options;

    @Override
    public Integer call() throws IOException {
        LocalStack stack = options.lastStarted();
        if (!yes && !confirmed("Remove all data of Afterword in " + stack.home().folder() + "? [y/N] ")) {
            System.out.println("Nothing was removed.");
            return AfterwordCommand.FAILED;
        }
        try (Progress progress = Progress.onOutput()) {
            DownCommand.stop(stack, progress);
            stack.home().remove();
            progress.say("The data is removed; the next 'up' begins anew and plays the demo story again.");
            return 0;
        }
    }

    private static boolean confirmed(String question) throws IOException {
        System.out.print(question);
        System.out.flush();
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        String answer = in.readLine();
        if (answer == null) {
            System.out.println();
            throw new StackException("Nobody is there to answer: add --yes");
        }
        return answer.strip().toLowerCase(Locale.ROOT).startsWith("y");
    }
}
