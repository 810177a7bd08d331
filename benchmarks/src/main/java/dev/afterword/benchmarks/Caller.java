package dev.afterword.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletionStage;

/** Calls the public API as a demo person. */
record Caller(URI address, String token) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    JsonNode get(String path) {
        return send(path, "GET", null);
    }

    JsonNode post(String path, String body) {
        return send(path, "POST", body);
    }

    /** The same without waiting; fails where it is refused. */
    CompletionStage<?> postLater(String path, String body) {
        return HTTP.sendAsync(request(path, "POST", body).build(), BodyHandlers.ofString())
                .thenAccept(Caller::requireDone);
    }

    /** Puts a new version in the place of the one that is there. */
    void put(String path, String body) {
        var version = exchange(request(path, "GET", null)).headers().firstValue("ETag");
        var request = request(path, "PUT", body);
        version.ifPresent(tag -> request.header("If-Match", tag));
        exchange(request);
    }

    private JsonNode send(String path, String method, String body) {
        try {
            return JSON.readTree(exchange(request(path, method, body)).body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpRequest.Builder request(String path, String method, String body) {
        return HttpRequest.newBuilder(address.resolve(path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    }

    private static void requireDone(HttpResponse<String> answer) {
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(answer.uri() + " answered " + answer.statusCode() + ": " + answer.body());
        }
    }

    private static HttpResponse<String> exchange(HttpRequest.Builder prepared) {
        var request = prepared.build();
        try {
            var answer = HTTP.send(request, BodyHandlers.ofString());
            requireDone(answer);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
