package dev.afterword.localstack;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits until a part answers, and notices early when its process has ended. */
public final class HealthWait {

    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(2))
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    private HealthWait() {}

    /** How a wait ended. */
    public enum Outcome {
        HEALTHY,
        PROCESS_ENDED,
        TIMED_OUT
    }

    public static Outcome await(BooleanSupplier healthy, BooleanSupplier alive, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < end) {
            // Alive first: another process on our port must not pass for the one that has just died.
            if (!alive.getAsBoolean()) {
                return Outcome.PROCESS_ENDED;
            }
            if (healthy.getAsBoolean()) {
                return Outcome.HEALTHY;
            }
            try {
                Thread.sleep(PAUSE.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new StackException("Interrupted while waiting", e);
            }
        }
        return Outcome.TIMED_OUT;
    }

    /** Whether a GET is answered with 2xx or 3xx. */
    public static boolean answers(URI address) {
        try {
            HttpRequest request = HttpRequest.newBuilder(address)
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() < 400;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Whether something accepts connections on a loopback port. */
    public static boolean listens(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), 1000);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    static void orFail(String name, ChildProcess process, BooleanSupplier healthy, Duration patience) {
        switch (await(healthy, process::isRunning, patience)) {
            case HEALTHY -> {}
            case PROCESS_ENDED -> throw StackException.withLog(name + " ended while starting", process.log());
            case TIMED_OUT ->
                throw StackException.withLog(
                        name + " is not healthy after " + patience.toSeconds() + " s", process.log());
        }
    }
}
