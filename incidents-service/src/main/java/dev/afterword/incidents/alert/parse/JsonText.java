package dev.afterword.incidents.alert.parse;

import com.fasterxml.jackson.databind.JsonNode;
import dev.afterword.restkit.time.Era;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Values of foreign JSON: of any type, missing, "null" as a text, times in every unit. */
final class JsonText {

    private static final int LONGEST = 2_000;
    private static final int LONGEST_LINK = 2_000;
    private static final int LONGEST_KEY = 60;
    private static final Pattern DIGITS = Pattern.compile("-?[0-9]{1,19}(\\.[0-9]{1,9})?");
    private static final Instant FIRST = Instant.EPOCH;

    private JsonText() {}

    /** The first of the nodes that has a text; null where none has. */
    static String text(JsonNode... nodes) {
        for (var node : nodes) {
            var text = textOf(node);
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    private static String textOf(JsonNode node) {
        if (node == null || !node.isValueNode() || node.isNull() || node.isMissingNode()) {
            return null;
        }
        var text = storable(node.asText()).strip();
        return text.isEmpty() || text.equalsIgnoreCase("null") ? null : shortened(text, LONGEST);
    }

    /** What PostgreSQL can keep and one line can show. */
    private static String storable(String text) {
        var storable = new StringBuilder(text.length());
        text.codePoints()
                .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
                .map(point -> Character.isISOControl(point) ? ' ' : point)
                .forEach(storable::appendCodePoint);
        return storable.toString();
    }

    /** A time in RFC 3339 or as a number since 1970 in whatever unit its size suggests; null for anything else. */
    static Instant instant(JsonNode... nodes) {
        for (var node : nodes) {
            var instant = instantOf(textOf(node));
            if (instant != null) {
                return instant;
            }
        }
        return null;
    }

    private static Instant instantOf(String text) {
        if (text == null) {
            return null;
        }
        try {
            var at = DIGITS.matcher(text).matches()
                    ? sinceEpoch(new BigDecimal(text))
                    : OffsetDateTime.parse(text).toInstant();
            // Year 1 stands for "not yet" with some senders.
            return at.isAfter(FIRST) && Era.holds(at) ? at.truncatedTo(ChronoUnit.MICROS) : null;
        } catch (DateTimeException | ArithmeticException e) {
            return null;
        }
    }

    private static Instant sinceEpoch(BigDecimal number) {
        int digits = number.precision() - number.scale();
        int shift = digits <= 11 ? 9 : digits <= 14 ? 6 : digits <= 17 ? 3 : 0;
        var nanos = number.movePointRight(shift).toBigInteger();
        var parts = nanos.divideAndRemainder(BigDecimal.TEN.pow(9).toBigInteger());
        return Instant.ofEpochSecond(parts[0].longValueExact(), parts[1].longValueExact());
    }

    /** Copies the members of an object that have a text. */
    static void labels(JsonNode object, Map<String, String> into) {
        object.properties().forEach(member -> {
            var value = textOf(member.getValue());
            var name = storable(member.getKey()).strip();
            if (value != null && !name.isEmpty()) {
                into.put(name, value);
            }
        });
    }

    /** A tag such as {@code env:production}; one without a colon is its own name. */
    static void tag(String tag, Map<String, String> into) {
        int colon = tag.indexOf(':');
        if (colon > 0 && colon < tag.length() - 1) {
            into.put(tag.substring(0, colon).strip(), tag.substring(colon + 1).strip());
        } else if (!tag.isBlank()) {
            into.put(tag.strip(), "true");
        }
    }

    /** The first of the labels that is there. */
    static String label(Map<String, String> labels, String... names) {
        for (var name : names) {
            if (labels.get(name) != null) {
                return labels.get(name);
            }
        }
        return null;
    }

    static String shortened(String text, int length) {
        if (text == null || text.length() <= length) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end);
    }

    /** An id that fits into its column: what is longer is known by its hash. */
    static String identity(String text, int length) {
        return text.length() <= length ? text : "sha256:" + sha256(text);
    }

    /** A name as the catalogue of services writes keys. */
    static String key(String name) {
        if (name == null) {
            return null;
        }
        var key = name.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9._-]+", "-")
                .replaceAll("^[^a-z0-9]+|-+$", "");
        return key.isEmpty() ? null : shortened(key, LONGEST_KEY);
    }

    static boolean isLink(String text) {
        return text != null
                && text.length() <= LONGEST_LINK
                && (text.startsWith("https://") || text.startsWith("http://"));
    }

    static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
