package dev.afterword.incidents.change.inbound;

import static dev.afterword.incidents.Api.as;
import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.awaitility.Awaitility;

/** Sources of changes as tests speak to them, and senders that deliver to them. */
final class ChangeSourceApi {

    static final String SOURCES = "/api/v1/change-sources";
    static final String CHANGES = "/api/v1/changes";

    private ChangeSourceApi() {}

    /** A connected source with its secret, as its sender has it. */
    record Source(String id, String authentication, String header, String path, String secret) {

        /** A delivery with whatever proves it, and an id that is new. */
        Response deliver(String body) {
            return deliver(body, secret, UUID.randomUUID().toString());
        }

        Response deliver(String body, String key, String deliveryId) {
            return proven(body, key, deliveryId).body(body).post(path);
        }

        RequestSpecification proven(String body, String key, String deliveryId) {
            var request = given().contentType("application/json")
                    .header("X-GitHub-Delivery", deliveryId)
                    .header("Idempotency-Key", deliveryId);
            return switch (authentication) {
                case "HUB_SHA256" ->
                    request.header(header, "sha256=" + HexFormat.of().formatHex(mac(bytes(key), body)));
                case "HEADER" -> request.header(header, key);
                case "BEARER" -> request.header("Authorization", "Bearer " + key);
                default -> signed(request, key, deliveryId, body);
            };
        }

        private static RequestSpecification signed(RequestSpecification request, String key, String id, String body) {
            var seconds = String.valueOf(Instant.now().getEpochSecond());
            var mac =
                    mac(Base64.getDecoder().decode(key.substring("whsec_".length())), id + "." + seconds + "." + body);
            return request.header("webhook-id", id)
                    .header("webhook-timestamp", seconds)
                    .header("webhook-signature", "v1," + Base64.getEncoder().encodeToString(mac));
        }

        /** Delivers and waits until it is finished with. */
        Source told(String... bodies) {
            for (var body : bodies) {
                deliver(body).then().statusCode(202);
                settled();
            }
            return this;
        }

        Source settled() {
            Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> health().getLong("waiting") == 0);
            return this;
        }

        JsonPath health() {
            return as("admin").get(SOURCES + "/" + id + "/health").jsonPath();
        }

        JsonPath deliveries() {
            return as("admin").get(SOURCES + "/" + id + "/deliveries").jsonPath();
        }

        ValidatableResponse patch(Map<String, Object> patch) {
            var etag = as("admin").get(SOURCES + "/" + id).header("ETag");
            return as("admin")
                    .contentType("application/merge-patch+json")
                    .header("If-Match", etag)
                    .body(patch)
                    .patch(SOURCES + "/" + id)
                    .then();
        }
    }

    static Source source(String provider) {
        return source(provider, Map.of());
    }

    static Source source(String provider, Map<String, Object> details) {
        var body = new HashMap<String, Object>(Map.of("name", "Test " + UUID.randomUUID(), "provider", provider));
        body.putAll(details);
        var made = as("admin")
                .body(body)
                .post(SOURCES)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        var address = made.getString("address");
        return new Source(
                made.getString("id"),
                made.getString("authentication"),
                made.getString("header"),
                address.substring(address.indexOf("/hooks/")),
                made.getString("newSecret"));
    }

    /** The changes of a service, the latest first, as anybody sees them. */
    static JsonPath changes(String service) {
        return as("viewer")
                .get(CHANGES + "?service=" + service)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static byte[] mac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(bytes(text));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
