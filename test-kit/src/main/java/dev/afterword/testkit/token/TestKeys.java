package dev.afterword.testkit.token;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** The keys of the tests: public knowledge, so nothing that runs for real may ever trust them. */
final class TestKeys {

    private TestKeys() {}

    static PrivateKey signing() {
        return privateKey("test-only-signing-key.pem");
    }

    static PrivateKey other() {
        return privateKey("test-only-other-key.pem");
    }

    /** The key that verifies {@link #signing()}, as base64 of its X.509 form. */
    static String publicKey() {
        return base64("test-only-signing-key.pub");
    }

    private static PrivateKey privateKey(String file) {
        try {
            byte[] bytes = Base64.getDecoder().decode(base64(file));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Not a private key: " + file, e);
        }
    }

    private static String base64(String file) {
        try (InputStream stream = TestKeys.class.getResourceAsStream(file)) {
            String pem = new String(stream.readAllBytes(), StandardCharsets.US_ASCII);
            return pem.replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
