package dev.afterword.localstack.cli;

import dev.afterword.localstack.LocalStack;
import dev.afterword.localstack.Node;
import dev.afterword.localstack.StackException;
import dev.afterword.localstack.StackHome;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code logs}: the end of one part's log, or of every part's. */
@Command(name = "logs", description = "Print the end of the logs.")
final class LogsCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "<part>", description = "For example gateway; all parts when missing.")
    private String part;

    @Option(
            names = {"-f", "--follow"},
            description = "Go on printing what is added; needs a part.")
    private boolean follow;

    @Option(
            names = {"-n", "--lines"},
            paramLabel = "<n>",
            description = "How many lines (default: 200 of one part, 10 of each).")
    private Integer lines;

    @Mixin
    private StackOptions options;

    @Override
    public Integer call() throws IOException, InterruptedException {
        LocalStack stack = options.lastStarted();
        List<String> parts = stack.nodes().stream().map(Node::name).toList();
        if (part == null) {
            if (follow) {
                throw new StackException("Name the part to follow: " + String.join(", ", parts));
            }
            for (String each : parts) {
                System.out.println("==> " + each + ": " + stack.home().log(each));
                print(stack.home(), each, lines == null ? 10 : lines);
            }
            return 0;
        }
        if (!parts.contains(part)) {
            throw new StackException("There is no part '" + part + "'; the parts are " + String.join(", ", parts));
        }
        long length = print(stack.home(), part, lines == null ? 200 : lines);
        if (follow) {
            follow(stack.home().log(part), length);
        }
        return 0;
    }

    private static long print(StackHome home, String part, int count) throws IOException {
        Path log = home.log(part);
        if (!Files.exists(log)) {
            System.out.println("(no log yet: " + part + " was not started in " + home.folder() + ")");
            return 0;
        }
        byte[] content = Files.readAllBytes(log);
        List<String> all = new String(content, StandardCharsets.UTF_8).lines().toList();
        all.subList(Math.max(0, all.size() - count), all.size()).forEach(System.out::println);
        return content.length;
    }

    private static void follow(Path log, long from) throws IOException, InterruptedException {
        long position = from;
        while (!Thread.currentThread().isInterrupted()) {
            long length = Files.exists(log) ? Files.size(log) : 0;
            // A restart begins a new file.
            position = length < position ? 0 : position;
            if (length > position) {
                try (InputStream in = Files.newInputStream(log)) {
                    in.skipNBytes(position);
                    position += in.transferTo(System.out);
                    System.out.flush();
                }
            }
            Thread.sleep(250);
        }
    }
}
