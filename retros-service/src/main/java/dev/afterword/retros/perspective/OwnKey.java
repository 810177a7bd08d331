package dev.afterword.retros.perspective;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** The key that a perspective without a name was sent with, as it is kept: nobody reads the key from it. */
final class OwnKey {

    private OwnKey() {}

    static String hash(UUID retrospectiveId, String key) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update((retrospectiveId + "\n").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(key.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
