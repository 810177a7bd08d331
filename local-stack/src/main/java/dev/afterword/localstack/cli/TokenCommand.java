package dev.afterword.localstack.cli;

import dev.afterword.localstack.LocalStack;
import dev.afterword.localstack.StackException;
import dev.afterword.localstack.demo.DemoPeople;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code token}: prints a bearer token of a demo person and nothing else. */
@Command(
        name = "token",
        description = "Print a bearer token of a demo person and nothing else; it is good for an hour.")
final class TokenCommand implements Callable<Integer> {

    @Parameters(paramLabel = "<person>", description = "For example commander.")
    private String person;

    @Mixin
    private StackOptions options;

    @Override
    public Integer call() {
        if (!DemoPeople.usernames().contains(person)) {
            throw new StackException(
                    "There is no demo person '" + person + "'; they are " + String.join(", ", DemoPeople.usernames()));
        }
        LocalStack stack = options.lastStarted();
        if (!stack.keycloak().isRunning()) {
            throw new StackException("Afterword is not running: ./afterword up");
        }
        System.out.println(stack.token(person));
        return 0;
    }
}
