package dev.afterword.incidents.statusfeed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Tells one content from another. */
final class ContentHash {

    private ContentHash() {}

    /** Records write all their members, so equal text is equal content. */
    static String of(Object content) {
        return of(String.valueOf(content).getBytes(StandardCharsets.UTF_8));
    }

    static String of(byte[] content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
