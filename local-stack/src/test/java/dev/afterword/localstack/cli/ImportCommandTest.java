package dev.afterword.localstack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.afterword.localstack.PidFile;
import dev.afterword.localstack.StackHome;
import dev.afterword.localstack.StackPorts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The command as it is typed, against a gateway and an identity provider that answer from memory. */
class ImportCommandTest {

    @TempDir
    Path folder;

    private final StringWriter errors = new StringWriter();
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final List<String> calls = new ArrayList<>();
    private String state = "COMPLETED";
    private HttpServer server;
    private Path file;

    @BeforeEach
    void aStackThatSeemsToRun() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        int port = server.getAddress().getPort();
        StackHome home = new StackHome(folder.resolve("home"));
        new RunningStack(
                        StackPorts.free()
                                .with(StackPorts.GATEWAY, port)
                                .with("keycloak", port)
                                .byPart(),
                        true)
                .write(home);
        new PidFile(home.run().resolve("keycloak.pid")).write(ProcessHandle.current());
        file = Files.writeString(folder.resolve("incidents.jsonl"), "{}");
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void whatIsTypedIsWhatTheApiIsAskedAndTheReportIsPrinted() {
        assertThat(run(file.toString(), "--system", "status.example.com", "--dry-run", "--restricted"))
                .isZero();

        assertThat(calls.get(0)).contains("/protocol/openid-connect/token").contains("username=manager");
        assertThat(calls.get(1))
                .contains(
                        "\"system\":\"status.example.com\"", "\"format\":\"JSONL\"", "\"fileName\":\"incidents.jsonl\"")
                .contains("\"dryRun\":true", "\"addServices\":false", "\"visibility\":\"RESTRICTED\"");
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("Dry run, nothing was changed: 1 records")
                .contains("The whole report: /imports/i1");
    }

    @Test
    void untoldTheSystemIsTheNameOfTheFileAndTheManagerImportsForEverybody() {
        assertThat(run(file.toString(), "--as", "admin")).isZero();

        assertThat(calls.get(0)).contains("username=admin");
        assertThat(calls.get(1))
                .contains("\"system\":\"incidents.jsonl\"", "\"dryRun\":false", "\"visibility\":\"ORGANISATION\"")
                .contains("\"addServices\":true");
    }

    @Test
    void anImportThatFailsIsAFailureOfTheCommand() {
        state = "FAILED";
        assertThat(run(file.toString())).isEqualTo(AfterwordCommand.FAILED);
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("The file holds no records.");
    }

    @Test
    void withoutAFileOrARunningStackNothingIsAsked() throws IOException {
        assertThat(run(folder.resolve("nowhere.json").toString())).isEqualTo(AfterwordCommand.FAILED);
        assertThat(errors.toString()).contains("There is no readable file");
        assertThat(run()).isEqualTo(2);
        Files.delete(new StackHome(folder.resolve("home")).run().resolve("keycloak.pid"));
        assertThat(run(file.toString())).isEqualTo(AfterwordCommand.FAILED);
        assertThat(errors.toString()).contains("./afterword up");
        assertThat(calls).isEmpty();
    }

    private int run(String... arguments) {
        List<String> all = new ArrayList<>(List.of("import"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--data", folder.resolve("home").toString()));
        CommandLine line = AfterwordCommand.commandLine();
        line.setErr(new PrintWriter(errors, true));
        PrintStream before = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            return line.execute(all.toArray(String[]::new));
        } finally {
            System.setOut(before);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString();
        calls.add(exchange.getRequestMethod() + " " + path + " "
                + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        byte[] answer = answer(path).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    private String answer(String path) {
        if (path.contains("/openid-connect/token")) {
            return "{\"access_token\": \"abc\"}";
        }
        if (path.contains("/rows")) {
            return "{\"items\": []}";
        }
        String problem = state.equals("FAILED") ? "\"The file holds no records.\"" : "null";
        return "{\"id\": \"i1\", \"state\": \"" + state + "\", \"problem\": " + problem
                + ", \"counts\": {\"total\": 1, \"done\": 1, \"created\": 1}}";
    }
}
