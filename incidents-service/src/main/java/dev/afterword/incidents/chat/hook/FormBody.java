package dev.afterword.incidents.chat.hook;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The fields of a form, read from bytes that have been proven. */
final class FormBody {

    private static final int MOST_FIELDS = 100;

    private final Map<String, String> fields;

    private FormBody(Map<String, String> fields) {
        this.fields = fields;
    }

    /** The form; empty for bytes that are none. The first of several fields with one name counts. */
    static Optional<FormBody> read(byte[] body) {
        var pairs = new String(body, StandardCharsets.UTF_8).split("&", MOST_FIELDS + 1);
        if (pairs.length > MOST_FIELDS) {
            return Optional.empty();
        }
        var fields = new HashMap<String, String>();
        try {
            for (var pair : pairs) {
                var equals = pair.indexOf('=');
                if (equals > 0) {
                    fields.putIfAbsent(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
                }
            }
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        return Optional.of(new FormBody(fields));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8).replace("\0", "");
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    /** The field, empty where it is missing. */
    String text(String name) {
        return fields.getOrDefault(name, "");
    }

    /** The field, null where it is missing or blank. */
    String orNull(String name) {
        var text = text(name);
        return text.isBlank() ? null : text;
    }
}
