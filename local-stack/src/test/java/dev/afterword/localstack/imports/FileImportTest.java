package dev.afterword.localstack.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.afterword.localstack.StackException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileImportTest {

    @TempDir
    Path folder;

    private final List<String> calls = new ArrayList<>();
    private final ByteArrayOutputStream uploaded = new ByteArrayOutputStream();
    private final Deque<String> states = new ArrayDeque<>();
    private final StringWriter printed = new StringWriter();
    private int refuseWith;
    private HttpServer server;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/v1/imports", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aLargeFileGoesInPartsAndTheReportIsPrinted() throws IOException {
        states.addAll(List.of("QUEUED", "RUNNING", "COMPLETED"));
        Path file = folder.resolve("incidents.jsonl");
        byte[] content = "x".repeat(FileImport.PART_BYTES + 10).getBytes(StandardCharsets.UTF_8);
        Files.write(file, content);

        boolean done = run(file, wish(null));

        assertThat(done).isTrue();
        assertThat(uploaded.toByteArray()).isEqualTo(content);
        assertThat(calls.get(0))
                .startsWith("POST /api/v1/imports {")
                .contains("\"format\":\"JSONL\"", "\"dryRun\":true");
        assertThat(calls).anyMatch(call -> call.startsWith("PUT /api/v1/imports/i1/parts/2"));
        assertThat(calls).contains("POST /api/v1/imports/i1/transitions {\"to\":\"QUEUED\"}");
        assertThat(printed.toString())
                .contains("1 of 2 records", "Dry run, nothing was changed: 2 records", "created 1", "flagged 1")
                .contains("line 7 refused: is not JSON", "line 3 resolved OUT_OF_ORDER: yesterday");
    }

    @Test
    void aFileThatCannotBeReadIsAFailure() throws IOException {
        states.add("FAILED");
        Path file = Files.writeString(folder.resolve("incidents.csv"), "a,b");

        assertThat(run(file, wish(null))).isFalse();
        assertThat(printed.toString()).contains("The file holds no records.");
    }

    @Test
    void aRefusalIsSaidInItsOwnWords() throws IOException {
        refuseWith = 403;
        Path file = Files.writeString(folder.resolve("incidents.json"), "[]");

        assertThatThrownBy(() -> run(file, wish(null)))
                .isInstanceOf(StackException.class)
                .hasMessage("The import is refused (403): not for you");
    }

    @Test
    void theFormatIsToldByTheNameOrByThePerson() throws IOException {
        assertThat(FileImport.formatOf(Path.of("history.ATOM"))).isEqualTo("STATUSPAGE_ATOM");
        assertThatThrownBy(() -> FileImport.formatOf(Path.of("incidents"))).hasMessageContaining("--format");
        states.add("COMPLETED");
        run(Files.writeString(folder.resolve("incidents"), "[]"), wish("STATUSPAGE_JSON"));
        assertThat(calls.get(0)).contains("\"format\":\"STATUSPAGE_JSON\"");
    }

    private boolean run(Path file, FileImport.Wish wish) {
        URI gateway = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        return new FileImport(gateway, "token", new PrintWriter(printed), Duration.ofMillis(1)).run(file, wish);
    }

    private static FileImport.Wish wish(String format) {
        return new FileImport.Wish("status.example.com", format, true, true, false, null);
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        String path = exchange.getRequestURI().toString();
        boolean part = exchange.getRequestMethod().equals("PUT");
        calls.add(exchange.getRequestMethod() + " " + path
                + (part ? "" : " " + new String(body, StandardCharsets.UTF_8)));
        if (part) {
            uploaded.writeBytes(body);
        }
        byte[] answer =
                (refuseWith > 0 ? "{\"detail\": \"not for you\"}" : answer(path)).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(refuseWith > 0 ? refuseWith : 200, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    private String answer(String path) {
        if (path.contains("outcome=REFUSED")) {
            return "{\"items\": [{\"line\": 7, \"reason\": \"is not JSON\"}]}";
        }
        if (path.contains("flagged=true")) {
            return "{\"items\": [{\"line\": 3, \"flags\":"
                    + " [{\"field\": \"resolved\", \"flag\": \"OUT_OF_ORDER\", \"original\": \"yesterday\"}]}]}";
        }
        if (!path.endsWith("/i1")) {
            return "{\"id\": \"i1\"}";
        }
        String state = states.poll();
        return "{\"id\": \"i1\", \"state\": \"" + state + "\", \"problem\": "
                + ("FAILED".equals(state) ? "\"The file holds no records.\"" : "null")
                + ", \"counts\": {\"total\": 2, \"done\": 1, \"created\": 1, \"flagged\": 1}}";
    }
}
