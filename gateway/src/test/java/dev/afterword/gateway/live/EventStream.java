package dev.afterword.gateway.live;

import dev.afterword.gateway.support.Browser;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

/** A listener on the live stream that keeps each line it hears. */
final class EventStream {

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final CompletableFuture<HttpResponse<Void>> end;

    private EventStream(Browser browser, String... headers) {
        var request = browser.request("/api/v1/stream", headers)
                .timeout(Duration.ofMinutes(1))
                .build();
        this.end = HttpClient.newHttpClient()
                .sendAsync(request, HttpResponse.BodyHandlers.fromLineSubscriber(new LineKeeper(lines)));
    }

    static EventStream withBearer(String token) {
        return new EventStream(new Browser(), "Authorization", "Bearer " + token);
    }

    static EventStream of(Browser browser) {
        return new EventStream(browser);
    }

    boolean isOpen() {
        return lines.contains("retry: 2000");
    }

    boolean heard(String text) {
        return lines.stream().anyMatch(line -> line.contains(text));
    }

    List<String> lines() {
        return lines;
    }

    void close() {
        end.cancel(true);
    }
}
