package dev.afterword.hookkit.signature;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * {@code Authorization: HMAC <base64>} over the raw body, with secrets that people are shown in base64. A secret that is no
 * base64 proves nothing.
 */
public final class AuthorizationHmacSha256 implements HookAuthenticator {

    private static final String HEADER = "Authorization";
    private static final String SCHEME = "hmac ";

    @Override
    public Verification verify(HookHeaders headers, byte[] body, List<byte[]> secrets, Instant now) {
        if (headers.all(HEADER).isEmpty()) {
            return Verification.refused("unsigned");
        }
        Optional<byte[]> signature = headers.only(HEADER).flatMap(AuthorizationHmacSha256::signature);
        if (signature.isEmpty()) {
            return Verification.refused("malformed-signature");
        }
        List<byte[]> keys = secrets.stream()
                .map(secret ->
                        base64(new String(secret, StandardCharsets.UTF_8)).orElse(new byte[0]))
                .toList();
        return HmacSha256.match(List.of(signature.get()), keys, body);
    }

    /** Whether a text can be such a secret. */
    public static boolean isSecret(String text) {
        return base64(text).filter(bytes -> bytes.length >= 16).isPresent();
    }

    private static Optional<byte[]> signature(String value) {
        String text = value.strip();
        return text.toLowerCase(Locale.ROOT).startsWith(SCHEME)
                ? base64(text.substring(SCHEME.length()).strip())
                : Optional.empty();
    }

    private static Optional<byte[]> base64(String text) {
        try {
            return Optional.of(Base64.getDecoder().decode(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
