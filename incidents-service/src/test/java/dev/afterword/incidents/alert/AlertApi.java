package dev.afterword.incidents.alert;

import static dev.afterword.incidents.Api.as;
import static io.restassured.RestAssured.given;

import dev.afterword.incidents.Api;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.awaitility.Awaitility;

/** Sources of alerts as tests speak to them, and senders that deliver to them. */
final class AlertApi {

    static final String SOURCES = "/api/v1/alert-sources";
    static final String RULES = "/api/v1/alerts/rules";
    static final String SUGGESTIONS = "/api/v1/alerts/suggestions";

    private AlertApi() {}

    /** A connected source with its secret, as its sender has it. */
    record Source(String id, String provider, String authentication, String path, String secret) {

        /** A delivery with whatever proves it. */
        Response deliver(String body) {
            return deliver(body, secret);
        }

        Response deliver(String body, String signedWith) {
            return signed(body, signedWith, "msg_" + UUID.randomUUID())
                    .body(body)
                    .post(path);
        }

        RequestSpecification signed(String body, String key, String messageId) {
            var request = given().contentType("application/json");
            return switch (authentication) {
                case "BEARER" -> request.header("Authorization", "Bearer " + key);
                case "BASIC" ->
                    request.header(
                            "Authorization", "Basic " + Base64.getEncoder().encodeToString(bytes("afterword:" + key)));
                case "HEADER" -> request.header("X-Afterword-Secret", key);
                case "HMAC_SHA256" ->
                    request.header(
                            switch (provider) {
                                case "SENTRY" -> "Sentry-Hook-Signature";
                                case "GRAFANA" -> "X-Grafana-Alerting-Signature";
                                default -> "X-Signature";
                            },
                            hex(bytes(key), body));
                case "HUB_SHA256" -> request.header("X-Hub-Signature-256", "sha256=" + hex(bytes(key), body));
                case "PAGERDUTY" ->
                    request.header("X-PagerDuty-Signature", "v1=" + "0".repeat(64) + ",v1=" + hex(bytes(key), body));
                default -> standard(request, key, messageId, body);
            };
        }

        private static RequestSpecification standard(
                RequestSpecification request, String key, String messageId, String body) {
            var seconds = String.valueOf(Instant.now().getEpochSecond());
            var mac = mac(
                    Base64.getDecoder().decode(key.substring("whsec_".length())),
                    messageId + "." + seconds + "." + body);
            return request.header("webhook-id", messageId)
                    .header("webhook-timestamp", seconds)
                    .header("webhook-signature", "v1," + Base64.getEncoder().encodeToString(mac));
        }

        /** Waits until every delivery is finished with. */
        Source settled() {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> as("admin")
                                    .get(SOURCES + "/" + id + "/health")
                                    .jsonPath()
                                    .getLong("waiting")
                            == 0);
            return this;
        }

        /** Its alerts, the latest first, as a person sees them. */
        JsonPath alerts(String person) {
            return as(person)
                    .get("/api/v1/alerts?limit=200&source=" + id)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
        }

        /** What waits for a person on behalf of this source. */
        List<Map<String, Object>> suggestions() {
            return as("responder")
                    .get(SUGGESTIONS + "?limit=200")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath()
                    .getList("items.findAll { it.source.id == '" + id + "' }");
        }

        JsonPath deliveries() {
            return as("admin").get(SOURCES + "/" + id + "/deliveries").jsonPath();
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
                provider,
                made.getString("authentication"),
                address.substring(address.indexOf("/hooks/")),
                made.getString("newSecret"));
    }

    /** Puts a rule for one source before all others. */
    static String rule(Source source, Map<String, Object> details) {
        var id = "r-" + UUID.randomUUID();
        var rule = new HashMap<String, Object>(
                Map.of("id", id, "name", "Rule " + id, "when", Map.of("sources", List.of(source.id()))));
        rule.putAll(details);
        var current = as("admin").get(RULES);
        var rules = new ArrayList<Object>();
        rules.add(rule);
        rules.addAll(current.jsonPath().getList("rules"));
        as("admin")
                .header("If-Match", current.header("ETag"))
                .body(Map.of("rules", rules.subList(0, Math.min(rules.size(), 100))))
                .put(RULES)
                .then()
                .statusCode(200);
        return id;
    }

    static List<Map<String, Object>> timeline(String incident, String kind) {
        return Api.as("commander")
                .get(Api.INCIDENTS + "/" + incident + "/timeline?limit=200&kind=" + kind)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items");
    }

    static String hex(byte[] key, String body) {
        return HexFormat.of().formatHex(mac(key, body));
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
