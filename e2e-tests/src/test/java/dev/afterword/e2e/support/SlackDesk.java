package dev.afterword.e2e.support;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Slack as far as it speaks to us: somebody says a command, and it comes signed.
 *
 * @param path where the commands go
 * @param secret signing secret of the app
 */
public record SlackDesk(String path, String secret) {

    /** The answer that the person sees in Slack. */
    public String say(String text) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("team_id", "T1");
        fields.put("team_domain", "example");
        fields.put("channel_id", "C1");
        fields.put("channel_name", "general");
        fields.put("user_id", "U1");
        fields.put("user_name", "rin");
        fields.put("command", "/incident");
        fields.put("text", text);
        fields.put("trigger_id", UUID.randomUUID().toString());
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var time = String.valueOf(Instant.now().getEpochSecond());
        return new Api(RunningStack.stack().address(), null)
                .send(
                        "POST",
                        path,
                        body,
                        Map.of(
                                "Content-Type",
                                "application/x-www-form-urlencoded",
                                "X-Slack-Request-Timestamp",
                                time,
                                "X-Slack-Signature",
                                "v0=" + signature("v0:" + time + ":" + body)))
                .expect(200)
                .path("text")
                .asText();
    }

    /** The desk whose commands go to the address that the console shows. */
    public static SlackDesk at(String address, String secret) {
        return new SlackDesk(URI.create(address).getPath(), secret);
    }

    private String signature(String signed) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
