package dev.afterword.gateway.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;

/** Reads JSON answers and checks problems. */
public final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    public static JsonNode of(HttpResponse<String> answer) {
        return of(answer.body());
    }

    public static JsonNode of(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(text, e);
        }
    }

    /** Asserts that an answer is a problem of that status and returns it. */
    public static JsonNode problem(int status, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElse("none"));
        var problem = of(answer);
        assertEquals(status, problem.path("status").asInt());
        assertEquals(
                answer.headers().firstValue("X-Request-Id").orElse("none"),
                problem.path("requestId").asText());
        return problem;
    }
}
