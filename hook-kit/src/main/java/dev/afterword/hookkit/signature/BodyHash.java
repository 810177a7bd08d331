package dev.afterword.hookkit.signature;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What is the same whenever the same bytes are sent again. */
public final class BodyHash {

    private BodyHash() {}

    /** SHA-256 over the parts, one after the other, in hexadecimal digits. */
    public static String of(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    /** The name of a delivery that has none but its bytes. */
    public static String name(byte[]... parts) {
        return "sha256:" + of(parts);
    }
}
