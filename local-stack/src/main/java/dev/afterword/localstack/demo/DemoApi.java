package dev.afterword.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.afterword.localstack.LocalStack;
import dev.afterword.localstack.StackException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** The public API at the gateway, called as one of the demo people. */
final class DemoApi {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final LocalStack stack;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    DemoApi(LocalStack stack) {
        this.stack = stack;
    }

    JsonNode get(String person, String path) {
        return send(person, request(person, path).GET());
    }

    /** Creates once, however often it is called: the key tells the service that it is the same wish. */
    JsonNode create(String person, String path, String key, Object body) {
        return send(
                person,
                json(person, path).header("Idempotency-Key", "demo-" + key).POST(BodyPublishers.ofString(text(body))));
    }

    JsonNode post(String person, String path, Object body) {
        return send(person, json(person, path).POST(BodyPublishers.ofString(text(body))));
    }

    JsonNode patch(String person, String path, long version, Object body) {
        return send(
                person,
                request(person, path)
                        .header("Content-Type", "application/merge-patch+json")
                        .header("If-Match", etag(version))
                        .method("PATCH", BodyPublishers.ofString(text(body))));
    }

    JsonNode put(String person, String path, long version, Object body) {
        return send(
                person, json(person, path).header("If-Match", etag(version)).PUT(BodyPublishers.ofString(text(body))));
    }

    /** A call to the stand-in's own controls, where nobody signs in. */
    JsonNode standIn(String path, Object body) {
        URI address = stack.jira().address().resolve(path);
        HttpRequest.Builder request = HttpRequest.newBuilder(address).header("Content-Type", "application/json");
        return send("nobody", body == null ? request.GET() : request.POST(BodyPublishers.ofString(text(body))));
    }

    /** Asks until the answer is as hoped for. */
    JsonNode await(String person, String path, String what, Predicate<JsonNode> hope) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        JsonNode last = null;
        StackException refusal = null;
        while (System.nanoTime() < end) {
            try {
                last = get(person, path);
                if (hope.test(last)) {
                    return last;
                }
            } catch (StackException e) {
                // Not there yet: it comes by an event.
                refusal = e;
            }
            pause();
        }
        throw new StackException("The demo story waited " + PATIENCE.toSeconds() + " s in vain: " + what + "\n  GET "
                + path + ": " + (last == null && refusal != null ? refusal.getMessage() : last));
    }

    private HttpRequest.Builder json(String person, String path) {
        return request(person, path).header("Content-Type", "application/json");
    }

    private HttpRequest.Builder request(String person, String path) {
        return HttpRequest.newBuilder(stack.address().resolve(path))
                .header("Authorization", "Bearer " + tokens.computeIfAbsent(person, stack::token))
                .header("Accept", "application/json, application/problem+json")
                .timeout(Duration.ofSeconds(30));
    }

    private JsonNode send(String person, HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new StackException("The demo story is refused: " + request.method() + " " + request.uri() + " as "
                        + person + " was answered with " + answer.statusCode() + " " + answer.body());
            }
            return JSON.readTree(answer.body().isBlank() ? "{}" : answer.body());
        } catch (IOException e) {
            throw new StackException(
                    "The demo story gets no answer: " + request.method() + " " + request.uri() + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("Interrupted in the demo story", e);
        }
    }

    private static String etag(long version) {
        return "\"" + version + "\"";
    }

    private static String text(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(250);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("Interrupted in the demo story", e);
        }
    }
}
