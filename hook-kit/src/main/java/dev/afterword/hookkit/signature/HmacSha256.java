package dev.afterword.hookkit.signature;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The one keyed hash that senders use, and the one way in which its results are compared. */
final class HmacSha256 {

    private static final String ALGORITHM = "HmacSHA256";

    private HmacSha256() {}

    /** Over the parts, one after the other. */
    static byte[] of(byte[] secret, byte[]... parts) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            for (byte[] part : parts) {
                mac.update(part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has HmacSHA256", e);
        }
    }

    /** Whether one of the signatures is that of one of the secrets; all of them are tried, whatever comes out. */
    static Verification match(List<byte[]> signatures, List<byte[]> secrets, byte[]... parts) {
        int match = -1;
        for (int i = 0; i < secrets.size(); i++) {
            // An empty secret never counts: anybody could sign with it.
            boolean usable = secrets.get(i).length > 0;
            if (usable && anyEquals(signatures, of(secrets.get(i), parts)) && match < 0) {
                match = i;
            }
        }
        return match < 0 ? Verification.refused("wrong-signature") : Verification.by(match);
    }

    private static boolean anyEquals(List<byte[]> signatures, byte[] expected) {
        boolean found = false;
        for (byte[] signature : signatures) {
            found |= MessageDigest.isEqual(expected, signature);
        }
        return found;
    }
}
