package dev.afterword.hookkit.signature;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * Standard Webhooks 1.0.0, symmetric: {@code v1,<base64>} entries, parted by spaces, over {@code id.timestamp.body}.
 * Secrets are given as they are shown to people, {@code whsec_<base64>}; a secret without the prefix is taken for base64,
 * too, and for plain bytes where it is none.
 */
public final class StandardWebhooks implements HookAuthenticator {

    public static final String ID_HEADER = "webhook-id";
    public static final String TIMESTAMP_HEADER = "webhook-timestamp";
    public static final String SIGNATURE_HEADER = "webhook-signature";
    public static final String SECRET_PREFIX = "whsec_";

    private static final String VERSION = "v1,";
    private static final int MOST = 8;

    private final Duration tolerance;

    /** How far the signed time may be from ours. */
    public StandardWebhooks(Duration tolerance) {
        this.tolerance = tolerance;
    }

    @Override
    public Verification verify(HookHeaders headers, byte[] body, List<byte[]> secrets, Instant now) {
        if (headers.all(SIGNATURE_HEADER).isEmpty()) {
            return Verification.refused("unsigned");
        }
        List<byte[]> signatures =
                headers.only(SIGNATURE_HEADER).map(StandardWebhooks::decoded).orElse(List.of());
        Optional<String> id = headers.only(ID_HEADER);
        Optional<String> timestamp = headers.only(TIMESTAMP_HEADER).map(String::strip);
        if (signatures.isEmpty() || id.isEmpty() || timestamp.isEmpty()) {
            return Verification.refused("malformed-signature");
        }
        byte[] prefix = (id.get() + "." + timestamp.get() + ".").getBytes(StandardCharsets.UTF_8);
        List<byte[]> keys = secrets.stream().map(StandardWebhooks::key).toList();
        Verification proof = HmacSha256.match(signatures, keys, prefix, body);
        return SignedTime.isCurrent(timestamp.get(), tolerance, now) ? proof : Verification.refused("stale-timestamp");
    }

    /** The id is signed, and stays the same when the sender tries again. */
    @Override
    public Optional<String> provenId(HookHeaders headers, byte[] body) {
        return headers.only(ID_HEADER);
    }

    private static List<byte[]> decoded(String value) {
        List<byte[]> signatures = new ArrayList<>();
        String[] entries = value.strip().split(" +", MOST + 1);
        for (int i = 0; i < Math.min(entries.length, MOST); i++) {
            if (entries[i].startsWith(VERSION)) {
                base64(entries[i].substring(VERSION.length())).ifPresent(signatures::add);
            }
        }
        return signatures;
    }

    private static byte[] key(byte[] secret) {
        String text = new String(secret, StandardCharsets.UTF_8);
        String encoded = text.startsWith(SECRET_PREFIX) ? text.substring(SECRET_PREFIX.length()) : text;
        return base64(encoded).orElse(secret);
    }

    private static Optional<byte[]> base64(String text) {
        try {
            return Optional.of(Base64.getDecoder().decode(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
