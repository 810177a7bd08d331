package dev.afterword.incidents.chat.account;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;

/** Codes that people can read and type: ten letters and digits that are not taken for each other, 50 bits. */
final class ChatCodes {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 10;

    private ChatCodes() {}

    static String next() {
        var code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(i == LENGTH / 2 ? "-" : "");
            code.append(LETTERS.charAt(Randomness.SOURCE.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    /** What is kept of a code, however it was typed. */
    static String hash(String typed) {
        var code = typed.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    /** Made on first use and never in a native image's build. */
    private static final class Randomness {
        private static final SecureRandom SOURCE = new SecureRandom();
    }
}
