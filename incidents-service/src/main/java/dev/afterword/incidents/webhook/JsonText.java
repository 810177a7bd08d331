package dev.afterword.incidents.webhook;

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
public final class JsonText {

    private static final int LONGEST = 2_000;
    private static final int LONGEST_LINK = 2_000;
    private static final int LONGEST_KEY = 60;
    private static final Pattern DIGITS = Pattern.compile("-?[0-9]{1,19}(\\.[0-9]{1,9})?");
    /** As GitLab and Ruby write times: {@code 2026-03-02 09:35:00 UTC}, {@code 2026-03-02 10:35:00 +0100}. */
    private static final Pattern SPACED = Pattern.compile(
            "([0-9]{4}-[0-9]{2}-[0-9]{2}) ([0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?) ?(UTC|[+-][0-9]{2}):?([0-9]{2})?");

    private static final Instant FIRST = Instant.EPOCH;

    private JsonText() {}

    /** The first of the nodes that has a text; null where none has. */
    public static String text(JsonNode... nodes) {
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
    public static String storable(String text) {
        var storable = new StringBuilder(text.length());
        text.codePoints()
                .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
                .map(point -> Character.isISOControl(point) ? ' ' : point)
                .forEach(storable::appendCodePoint);
        return storable.toString();
    }

    /**
     * A time in RFC 3339, with spaces as Ruby writes it, or as a number since 1970 in whatever unit its size suggests; null
     * for anything else.
     */
    public static Instant instant(JsonNode... nodes) {
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
                    : OffsetDateTime.parse(unspaced(text)).toInstant();
            // Year 1 stands for "not yet" with some senders.
            return at.isAfter(FIRST) && Era.holds(at) ? at.truncatedTo(ChronoUnit.MICROS) : null;
        } catch (DateTimeException | ArithmeticException e) {
            return null;
        }
    }

    private static String unspaced(String text) {
        var parts = SPACED.matcher(text);
        if (!parts.matches()) {
            return text;
        }
        var zone = parts.group(3).equals("UTC") ? "Z" : parts.group(3) + ":" + parts.group(4);
        return parts.group(1) + "T" + parts.group(2) + zone;
    }

    private static Instant sinceEpoch(BigDecimal number) {
        int digits = number.precision() - number.scale();
        int shift = digits <= 11 ? 9 : digits <= 14 ? 6 : digits <= 17 ? 3 : 0;
        var nanos = number.movePointRight(shift).toBigInteger();
        var parts = nanos.divideAndRemainder(BigDecimal.TEN.pow(9).toBigInteger());
        return Instant.ofEpochSecond(parts[0].longValueExact(), parts[1].longValueExact());
    }

    /** Copies the members of an object that have a text. */
    public static void labels(JsonNode object, Map<String, String> into) {
        object.properties().forEach(member -> {
            var value = textOf(member.getValue());
            var name = storable(member.getKey()).strip();
            if (value != null && !name.isEmpty()) {
                into.put(name, value);
            }
        });
    }

    /** A tag such as {@code env:production}; one without a colon is its own name. */
    public static void tag(String tag, Map<String, String> into) {
        int colon = tag.indexOf(':');
        if (colon > 0 && colon < tag.length() - 1) {
            into.put(tag.substring(0, colon).strip(), tag.substring(colon + 1).strip());
        } else if (!tag.isBlank()) {
            into.put(tag.strip(), "true");
        }
    }

    /** The first of the labels that is there. */
    public static String label(Map<String, String> labels, String... names) {
        for (var name : names) {
            if (labels.get(name) != null) {
                return labels.get(name);
            }
        }
        return null;
    }

    public static String shortened(String text, int length) {
        if (text == null || text.length() <= length) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end);
    }

    /** An id that fits into its column: what is longer is known by its hash. */
    public static String identity(String text, int length) {
        return text.length() <= length ? text : "sha256:" + sha256(text);
    }

    /** A name as the catalogue of services writes keys. */
    public static String key(String name) {
        if (name == null) {
            return null;
        }
        var key = name.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9._-]+", "-")
                .replaceAll("^[^a-z0-9]+|-+$", "");
        return key.isEmpty() ? null : shortened(key, LONGEST_KEY);
    }

    public static boolean isLink(String text) {
        return text != null
                && text.length() <= LONGEST_LINK
                && (text.startsWith("https://") || text.startsWith("http://"));
    }

    public static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
