package dev.afterword.e2e.support;

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
import java.time.Duration;
import java.util.Map;

/**
 * The public API through the gateway, called as a tool would.
 *
 * @param address origin of the gateway
 * @param token bearer token, or null to come without one
 */
public record Api(URI address, String token) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    public Answer get(String path) {
        return send("GET", path, null, Map.of());
    }

    public Answer post(String path, Object body, String... headers) {
        return send("POST", path, body, pairs(headers));
    }

    public Answer put(String path, Object body, String... headers) {
        return send("PUT", path, body, pairs(headers));
    }

    public Answer patch(String path, Object body, String... headers) {
        return send("PATCH", path, body, pairs(headers));
    }

    /** Sends a body as it is when it is text, else as JSON. */
    public Answer send(String method, String path, Object body, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(address.resolve(path))
                .timeout(Duration.ofSeconds(20))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(text(body)));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (body != null && !headers.containsKey("Content-Type")) {
            request.header(
                    "Content-Type", method.equals("PATCH") ? "application/merge-patch+json" : "application/json");
        }
        headers.forEach(request::header);
        try {
            return Answer.of(HTTP.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String text(Object body) {
        try {
            return body instanceof String text ? text : JSON.writeValueAsString(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> pairs(String... headers) {
        var pairs = new java.util.LinkedHashMap<String, String>();
        for (var i = 0; i < headers.length; i += 2) {
            pairs.put(headers[i], headers[i + 1]);
        }
        return pairs;
    }

    /**
     * What came back.
     *
     * @param json body as JSON, missing when it is none
     */
    public record Answer(int status, JsonNode json, HttpResponse<String> response) {

        static Answer of(HttpResponse<String> response) {
            var type = response.headers().firstValue("Content-Type").orElse("");
            try {
                var json = type.contains("json") && !response.body().isBlank()
                        ? JSON.readTree(response.body())
                        : JSON.missingNode();
                return new Answer(response.statusCode(), json, response);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** The body, once the status is as expected. */
        public JsonNode expect(int expected) {
            if (status != expected) {
                throw new AssertionError("%s %s answered %d instead of %d: %s"
                        .formatted(
                                response.request().method(),
                                response.request().uri(),
                                status,
                                expected,
                                response.body()));
            }
            return json;
        }

        public String etag() {
            return response.headers().firstValue("ETag").orElseThrow();
        }
    }
}
