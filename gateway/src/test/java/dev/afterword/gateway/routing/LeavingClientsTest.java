package dev.afterword.gateway.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.afterword.gateway.support.Browser;
import dev.afterword.gateway.support.GatewayStack;
import dev.afterword.gateway.support.GatewayTest;
import dev.afterword.gateway.support.Tokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A page that somebody closes leaves its requests behind; the connections to the services they used serve others. */
@GatewayTest
class LeavingClientsTest {

    private static final int READS = 150;

    @Test
    void takeNobodyElsesAnswerAway() {
        var bearer = "Bearer " + Tokens.access("commander");
        var over = new AtomicBoolean();
        var leaving = IntStream.range(0, 4)
                .mapToObj(client -> CompletableFuture.runAsync(() -> leaveUntil(over, bearer)))
                .toList();
        var browser = new Browser();
        try {
            for (var read = 0; read < READS; read++) {
                var answer = browser.get("/api/v1/incidents/large", "Authorization", bearer);
                assertEquals(200, answer.statusCode(), "read " + read + ": " + answer.body());
            }
        } finally {
            over.set(true);
            leaving.forEach(CompletableFuture::join);
        }
    }

    private static void leaveUntil(AtomicBoolean over, String bearer) {
        var request =
                "GET /api/v1/incidents/large HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: " + bearer + "\r\n\r\n";
        while (!over.get()) {
            try (var client = new Socket("127.0.0.1", GatewayStack.port())) {
                client.setSoLinger(true, 0);
                client.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
                client.getInputStream().read();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
