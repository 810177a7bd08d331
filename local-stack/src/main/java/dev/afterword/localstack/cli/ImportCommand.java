package dev.afterword.localstack.cli;

import dev.afterword.localstack.LocalStack;
import dev.afterword.localstack.StackException;
import dev.afterword.localstack.imports.FileImport;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code import}: brings the incidents of another system in, through the public API. */
@Command(
        name = "import",
        description = "Import incidents from a file, with a report; the same file twice changes nothing.")
final class ImportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "<file>", description = "JSON, JSONL, CSV or a status page's history feed.")
    private Path file;

    @Option(
            names = "--system",
            paramLabel = "<name>",
            description = "Where the records come from (default: the name of the file).")
    private String system;

    @Option(
            names = "--format",
            paramLabel = "<format>",
            description = "STATUSPAGE_JSON, STATUSPAGE_ATOM, JSONL, CSV or JSON (default: by the file's name).")
    private String format;

    @Option(names = "--mapping", paramLabel = "<file>", description = "The mapping, as JSON like in the API.")
    private Path mapping;

    @Option(names = "--dry-run", description = "Report only, change nothing.")
    private boolean dryRun;

    @Option(
            names = "--restricted",
            description = "Only the importer sees the incidents; unknown services are not added.")
    private boolean restricted;

    @Option(names = "--no-services", description = "Do not add services that the catalogue does not know.")
    private boolean noServices;

    @Option(
            names = "--as",
            paramLabel = "<person>",
            defaultValue = "manager",
            description = "Who imports: manager or admin.")
    private String person;

    @Mixin
    private StackOptions options;

    @Override
    public Integer call() {
        if (!Files.isReadable(file)) {
            throw new StackException("There is no readable file " + file);
        }
        LocalStack stack = options.lastStarted();
        if (!stack.keycloak().isRunning()) {
            throw new StackException("Afterword is not running: ./afterword up");
        }
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        FileImport.Wish wish = new FileImport.Wish(
                system == null ? file.getFileName().toString() : system,
                format,
                dryRun,
                !noServices && !restricted,
                restricted,
                mapping);
        boolean done =
                new FileImport(stack.address(), stack.token(person), out, Duration.ofMillis(500)).run(file, wish);
        return done ? 0 : AfterwordCommand.FAILED;
    }
}
