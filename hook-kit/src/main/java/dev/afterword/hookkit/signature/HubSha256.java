package dev.afterword.hookkit.signature;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The WebSub form {@code sha256=<hex>} over the raw body. Other methods, {@code sha1} above all, are refused, and so is
 * a header that was sent twice: which of the two counts would be a guess.
 */
public final class HubSha256 implements HookAuthenticator {

    private static final String METHOD = "sha256=";
    private static final int HEX_DIGITS = 64;

    private final String header;

    /** The header that carries the signature. */
    public HubSha256(String header) {
        this.header = header;
    }

    @Override
    public Verification verify(HookHeaders headers, byte[] body, List<byte[]> secrets, Instant now) {
        List<String> sent = headers.all(header);
        if (sent.isEmpty()) {
            return Verification.refused("unsigned");
        }
        byte[] signature = sent.size() == 1 ? decoded(sent.get(0).strip()) : null;
        if (signature == null) {
            return Verification.refused("malformed-signature");
        }
        return matching(signature, body, secrets);
    }

    private static Verification matching(byte[] signature, byte[] body, List<byte[]> secrets) {
        int match = -1;
        for (int i = 0; i < secrets.size(); i++) {
            // Every secret is tried and an empty one never counts: anybody could sign with it.
            boolean usable = secrets.get(i).length > 0;
            if (usable && MessageDigest.isEqual(hmac(secrets.get(i), body), signature) && match < 0) {
                match = i;
            }
        }
        return match < 0 ? Verification.refused("wrong-signature") : Verification.by(match);
    }

    private static byte[] decoded(String value) {
        if (!value.startsWith(METHOD) || value.length() != METHOD.length() + HEX_DIGITS) {
            return null;
        }
        try {
            return HexFormat.of().parseHex(value, METHOD.length(), value.length());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static byte[] hmac(byte[] secret, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has HmacSHA256", e);
        }
    }
}
