package dev.afterword.hookkit.signature;

import java.util.HexFormat;
import java.util.Optional;

/** The hexadecimal form of a SHA-256, in small letters or capitals. */
final class HexText {

    private static final int DIGITS = 64;

    private HexText() {}

    /** The bytes, empty for anything that is not exactly one hash. */
    static Optional<byte[]> decoded(String text) {
        if (text.length() != DIGITS) {
            return Optional.empty();
        }
        try {
            return Optional.of(HexFormat.of().parseHex(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
