package dev.afterword.hookkit.secret;

import java.security.SecureRandom;
import java.util.Base64;

/** Makes secrets that nobody can guess. */
public final class NewSecret {

    private static final int BYTES = 32;

    private NewSecret() {}

    /** 256 random bits, in letters that need no escaping anywhere. */
    public static String random() {
        byte[] bytes = new byte[BYTES];
        Randomness.SOURCE.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Made on first use and never in a native image's build. */
    private static final class Randomness {
        private static final SecureRandom SOURCE = new SecureRandom();
    }
}
