package dev.afterword.hookkit;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Delivers as the sender of these tests does. */
final class ParrotSender {

    private ParrotSender() {}

    static ValidatableResponse deliver(UUID connection, String id, String said) {
        return deliver(connection, id, body(said));
    }

    static ValidatableResponse deliver(UUID connection, String id, byte[] body) {
        return given().contentType("application/json")
                .header("X-Hub-Signature", sign(body))
                .header("X-Delivery", id)
                .body(body)
                .post("/hooks/" + connection)
                .then();
    }

    static byte[] body(String said) {
        return ("{\"thing\":\"t1\",\"said\":\"" + said + "\"}").getBytes(StandardCharsets.UTF_8);
    }

    private static String sign(byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(ParrotSource.SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return "sha256=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
