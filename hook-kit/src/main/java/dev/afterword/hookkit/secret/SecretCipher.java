package dev.afterword.hookkit.secret;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Encrypts secrets for the database with AES-GCM, each bound to the place it is kept for. */
@ApplicationScoped
public class SecretCipher {

    private static final String VERSION = "v1:";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;

    SecretCipher(SecretsConfig config) {
        this.key = new SecretKeySpec(masterKey(config), "AES");
    }

    /** Makes a missing or unusable key stop the start, and not the first person who enters a secret. */
    void check(@Observes StartupEvent event) {
        seal("", "start");
    }

    /**
     * Encrypts.
     *
     * @param place what the secret belongs to; opening it for another place fails
     */
    public String seal(String secret, String place) {
        byte[] nonce = new byte[NONCE_BYTES];
        Randomness.SOURCE.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, secret.getBytes(StandardCharsets.UTF_8), place);
        byte[] both = ByteBuffer.allocate(nonce.length + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
        return VERSION + Base64.getEncoder().encodeToString(both);
    }

    /** Decrypts what {@link #seal} made for the same place. */
    public String open(String sealed, String place) {
        if (!sealed.startsWith(VERSION)) {
            throw new IllegalStateException("A stored secret of an unknown version");
        }
        byte[] both = Base64.getDecoder().decode(sealed.substring(VERSION.length()));
        byte[] nonce = Arrays.copyOf(both, NONCE_BYTES);
        byte[] secret = run(Cipher.DECRYPT_MODE, nonce, Arrays.copyOfRange(both, NONCE_BYTES, both.length), place);
        return new String(secret, StandardCharsets.UTF_8);
    }

    private byte[] run(int mode, byte[] nonce, byte[] input, String place) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "A stored secret cannot be used with the configured afterword.secrets.master-key", e);
        }
    }

    private static byte[] masterKey(SecretsConfig config) {
        String text = config.masterKey()
                .orElseThrow(() -> new IllegalStateException("Set afterword.secrets.master-key"
                        + " (AFTERWORD_SECRETS_MASTER_KEY) to 32 random bytes in base64: stored secrets are"
                        + " encrypted with it"));
        byte[] bytes = decoded(text.strip());
        if (bytes.length != KEY_BYTES) {
            throw new IllegalStateException("afterword.secrets.master-key must be 32 bytes in base64");
        }
        return bytes;
    }

    private static byte[] decoded(String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            // The cause would quote the key.
            return new byte[0];
        }
    }

    /** Made on first use and never in a native image's build. */
    private static final class Randomness {
        private static final SecureRandom SOURCE = new SecureRandom();
    }
}
