package dev.afterword.restkit.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Writes JSON in one way only, so that the order of members and white space do not count. */
final class CanonicalJson {

    private CanonicalJson() {}

    static String sha256(JsonNode node) {
        StringBuilder text = new StringBuilder();
        write(node, text);
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    private static void write(JsonNode node, StringBuilder text) {
        if (node.isObject()) {
            writeObject(node, text);
        } else if (node.isArray()) {
            text.append('[');
            for (JsonNode item : node) {
                write(item, text);
                text.append(',');
            }
            text.append(']');
        } else {
            text.append(node);
        }
    }

    private static void writeObject(JsonNode node, StringBuilder text) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        names.sort(null);
        text.append('{');
        for (String name : names) {
            text.append(name.length()).append(':').append(name).append(':');
            write(node.get(name), text);
            text.append(',');
        }
        text.append('}');
    }
}
