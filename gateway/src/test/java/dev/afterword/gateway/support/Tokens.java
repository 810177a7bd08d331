package dev.afterword.gateway.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.afterword.localstack.KeycloakNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Real tokens of demo people, by password. */
public final class Tokens {

    private Tokens() {}

    public static String access(String username) {
        return answer(username).path("access_token").asText();
    }

    /** Made for the client that logs people in, never for the API. */
    public static String id(String username) {
        return answer(username).path("id_token").asText();
    }

    private static JsonNode answer(String username) {
        var form = "grant_type=password&client_id=afterword-cli&scope=openid&username=" + username + "&password="
                + KeycloakNode.DEMO_PASSWORD;
        var request = HttpRequest.newBuilder(URI.create(GatewayStack.issuer() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try {
            var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
            return new ObjectMapper().readTree(answer.body());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
