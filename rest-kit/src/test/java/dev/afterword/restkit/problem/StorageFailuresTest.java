package dev.afterword.restkit.problem;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.VertxException;
import java.net.ConnectException;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

class StorageFailuresTest {

    @Test
    void aRefusedOrLostConnectionIsAnOutageHoweverItIsWrapped() {
        assertTrue(outage(new ConnectException("Connection refused")));
        assertTrue(outage(new CompletionException(new IllegalStateException(new ConnectException("refused")))));
        assertTrue(outage(new VertxException("Connection was closed", true)));
        assertTrue(outage(new VertxException("Timeout", true)));
        assertTrue(outage(new VertxException(
                "Fail to read any response from the server, the underlying connection might get lost unexpectedly.",
                true)));
    }

    @Test
    void everythingElseIsOurFault() {
        assertFalse(outage(new IllegalStateException("Connection was closed")));
        assertFalse(outage(new NullPointerException()));
        assertFalse(outage(new VertxException("Cannot parse", true)));
    }

    private static boolean outage(Throwable failure) {
        return StorageFailures.isOutage(failure);
    }
}
