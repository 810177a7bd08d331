package dev.afterword.localstack.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.afterword.localstack.StackException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;

/** The imports of the public API; a refusal becomes a message. */
final class ImportApi {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI gateway;
    private final String token;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    ImportApi(URI gateway, String token) {
        this.gateway = gateway;
        this.token = token;
    }

    JsonNode begin(JsonNode request) {
        return send(json("").POST(BodyPublishers.ofString(request.toString())));
    }

    void upload(String id, int number, byte[] part) {
        send(request("/" + id + "/parts/" + number)
                .header("Content-Type", "application/octet-stream")
                .PUT(BodyPublishers.ofByteArray(part)));
    }

    void start(String id) {
        send(json("/" + id + "/transitions").POST(BodyPublishers.ofString("{\"to\":\"QUEUED\"}")));
    }

    JsonNode read(String id) {
        return send(request("/" + id).GET());
    }

    /** A page of the rows that a person should look at. */
    JsonNode rows(String id, String query) {
        return send(request("/" + id + "/rows?limit=50&" + query).GET());
    }

    private HttpRequest.Builder json(String path) {
        return request(path).header("Content-Type", "application/json");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(gateway.resolve("/api/v1/imports" + path))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json, application/problem+json")
                .timeout(Duration.ofSeconds(60));
    }

    private JsonNode send(HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new StackException(
                        "The import is refused (" + answer.statusCode() + "): " + reason(answer.body()));
            }
            return JSON.readTree(answer.body().isBlank() ? "{}" : answer.body());
        } catch (IOException e) {
            throw new StackException("No answer from " + request.uri() + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("Interrupted while importing", e);
        }
    }

    private static String reason(String body) {
        try {
            JsonNode problem = JSON.readTree(body);
            return problem.path("detail").asText(problem.path("title").asText(body));
        } catch (IOException e) {
            return body;
        }
    }
}
