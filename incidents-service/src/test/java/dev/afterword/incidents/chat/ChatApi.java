package dev.afterword.incidents.chat;

import static dev.afterword.incidents.Api.as;
import static io.restassured.RestAssured.given;

import dev.afterword.incidents.Api;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.awaitility.Awaitility;

/** Chats as tests speak for them: what Slack and Teams send, signed as they sign it. */
public final class ChatApi {

    public static final String CONNECTIONS = "/api/v1/chat-connections";

    private ChatApi() {}

    /** A connected chat with the secret that it signs with. */
    public record Chat(String id, String path, String secret) {

        /** A workspace of its own, so that users of tests never meet. */
        public String team() {
            return "T" + id.substring(0, 8).toUpperCase();
        }

        /** A slash command of a user in a channel. */
        public JsonPath say(String user, String channel, String text) {
            return said(user, channel, text).then().statusCode(200).extract().jsonPath();
        }

        public Response said(String user, String channel, String text) {
            return slack(form(command(user, channel, text)));
        }

        public Map<String, String> command(String user, String channel, String text) {
            var fields = new LinkedHashMap<String, String>();
            fields.put("token", "legacy");
            fields.put("team_id", team());
            fields.put("team_domain", "example");
            fields.put("channel_id", channel);
            fields.put("channel_name", channel.startsWith("G") ? "privategroup" : "ops");
            fields.put("user_id", user);
            fields.put("user_name", "somebody");
            fields.put("command", "/incident");
            fields.put("text", text);
            fields.put("trigger_id", UUID.randomUUID().toString());
            return fields;
        }

        /** A form of interactivity. */
        public Response interact(String payload) {
            return slack(form(Map.of("payload", payload)));
        }

        public Response slack(String body) {
            return slack(body, secret, Instant.now());
        }

        public Response slack(String body, String signedWith, Instant at) {
            return slack(body, "application/x-www-form-urlencoded", signedWith, at);
        }

        public Response event(String body) {
            return slack(body, "application/json", secret, Instant.now());
        }

        public Response slack(String body, String type, String signedWith, Instant at) {
            var time = String.valueOf(at.getEpochSecond());
            return raw().header("X-Slack-Request-Timestamp", time)
                    .header("X-Slack-Signature", "v0=" + hex(signedWith, "v0:" + time + ":" + body))
                    .contentType(type)
                    .body(body.getBytes(StandardCharsets.UTF_8))
                    .post(path);
        }

        public Response teams(String body) {
            return given().header(
                            "Authorization",
                            "HMAC "
                                    + Base64.getEncoder()
                                            .encodeToString(
                                                    mac(Base64.getDecoder().decode(secret), body)))
                    .contentType("application/json")
                    .body(body.getBytes(StandardCharsets.UTF_8))
                    .post(path);
        }

        /** Says who a user is, as an administrator does. */
        public Chat with(String user, String person) {
            return with(team(), user, person);
        }

        public Chat with(String workspace, String user, String person) {
            as("admin")
                    .body(Map.of("personId", Api.known(person)))
                    .put(CONNECTIONS + "/" + id + "/accounts/" + workspace + "/" + user)
                    .then()
                    .statusCode(204);
            return this;
        }

        /** Waits until every event is finished with. */
        public JsonPath settled() {
            Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> health().getLong("waiting") == 0);
            return health();
        }

        public JsonPath health() {
            return as("admin").get(CONNECTIONS + "/" + id + "/health").jsonPath();
        }

        /** The story of an incident as the commander reads it. */
        public List<Map<String, Object>> timeline(String incident) {
            return as("commander")
                    .get(Api.INCIDENTS + "/" + incident + "/timeline?limit=200")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath()
                    .getList("items");
        }
    }

    public static Chat slack() {
        return connected("SLACK", UUID.randomUUID().toString().replace("-", ""));
    }

    public static Chat teams() {
        return connected(
                "TEAMS",
                Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes()));
    }

    private static Chat connected(String kind, String secret) {
        var made = as("admin")
                .body(Map.of("name", kind + " " + UUID.randomUUID(), "kind", kind, "secret", secret))
                .post(CONNECTIONS)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        var address = made.getString("address");
        return new Chat(made.getString("id"), address.substring(address.indexOf("/hooks/")), secret);
    }

    /** Sends bodies as they are: what is signed must not be encoded anew. */
    public static RequestSpecification raw() {
        return given().config(RestAssured.config()
                .encoderConfig(EncoderConfig.encoderConfig()
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                        .defaultContentCharset(StandardCharsets.UTF_8)
                        .encodeContentTypeAs("application/x-www-form-urlencoded", ContentType.BINARY)));
    }

    public static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    public static String hex(String key, String text) {
        return HexFormat.of().formatHex(mac(key.getBytes(StandardCharsets.UTF_8), text));
    }

    private static byte[] mac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
