package dev.afterword.e2e.support;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Teams as far as it speaks to us: somebody mentions the outgoing webhook, and what was said comes signed.
 *
 * @param path where the messages go
 * @param secret security token of the outgoing webhook, base64
 */
public record TeamsDesk(String path, String secret) {

    public static final String TENANT = "tenant-of-example";
    public static final String USER = "29:rin";

    /** A security token as Teams makes one. */
    public static String newSecret() {
        return Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The desk whose messages go to the address that the console shows. */
    public static TeamsDesk at(String address, String secret) {
        return new TeamsDesk(URI.create(address).getPath(), secret);
    }

    /** The answer that the whole channel sees in Teams. */
    public String say(String text) {
        var body =
                """
                {"type":"message","id":"%s","timestamp":"%s","from":{"id":"%s","name":"Rin"},
                 "channelData":{"teamsChannelId":"19:ops@thread.tacv2","tenant":{"id":"%s"}},
                 "text":"<at>Afterword</at>&nbsp;%s",
                 "entities":[{"type":"mention","text":"<at>Afterword</at>","mentioned":{"id":"28:bot","name":"Afterword"}}]}"""
                        .formatted(UUID.randomUUID(), Instant.now(), USER, TENANT, text);
        return new Api(RunningStack.stack().address(), null)
                .send(
                        "POST",
                        path,
                        body,
                        Map.of("Content-Type", "application/json", "Authorization", "HMAC " + signature(body)))
                .expect(200)
                .path("text")
                .asText();
    }

    private String signature(String body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret), "HmacSHA256"));
            return Base64.getEncoder().encodeToString(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
