package dev.afterword.gateway.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.afterword.gateway.support.GatewayStack;
import dev.afterword.gateway.support.GatewayTest;
import dev.afterword.gateway.support.Tokens;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.buffer.Buffer;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@GatewayTest
class SlowListenerTest {

    private static final int LENGTH = 16 * 1024;

    private static final LiveNotice LONG_NOTICE =
            new LiveNotice(Buffer.buffer("data: " + "#".repeat(LENGTH) + "\n\n"), true, Set.of());

    /** Far more than the queue and both sides' socket buffers hold together. */
    private static final int AT_MOST = 1_000;

    @Inject
    Subscribers subscribers;

    @Inject
    MeterRegistry metrics;

    @Test
    void aListenerThatDoesNotReadIsCutOffWhileTheOthersHearEverything() throws IOException {
        // Whoever is first to publish makes the gauge.
        subscribers.publish(LONG_NOTICE);
        var before = listening();
        try (var idle = listener();
                var reading = listener()) {
            Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> listening() == before + 2);
            var published = 0;
            while (listening() == before + 2 && published < AT_MOST) {
                subscribers.publish(LONG_NOTICE);
                published++;
                readOne(reading);
            }
            assertTrue(published < AT_MOST, "the listener that does not read is still there");
            subscribers.publish(LONG_NOTICE);
            readOne(reading);
            assertEquals(before + 1, listening());
        }
    }

    private int listening() {
        return (int) metrics.get("afterword.gateway.live.subscribers").gauge().value();
    }

    private static Socket listener() throws IOException {
        var socket = new Socket();
        socket.setReceiveBufferSize(LENGTH);
        socket.setSoTimeout(10_000);
        socket.connect(new InetSocketAddress("127.0.0.1", GatewayStack.port()));
        var request = "GET /api/v1/stream HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer "
                + Tokens.access("viewer") + "\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
        return socket;
    }

    private static void readOne(Socket socket) throws IOException {
        var missing = LENGTH;
        while (missing > 0) {
            var next = socket.getInputStream().read();
            assertTrue(next >= 0, "the stream ended");
            missing -= next == '#' ? 1 : 0;
        }
    }
}
