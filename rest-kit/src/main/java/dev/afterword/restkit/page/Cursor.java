package dev.afterword.restkit.page;

import dev.afterword.restkit.problem.CommonProblems;
import dev.afterword.restkit.time.Era;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The opaque place in a list: the sort key of the last item seen. It grants nothing, so it is not signed. */
public final class Cursor {

    /** Unit separator: no sort key contains a control character. */
    private static final String SEPARATOR = "\u001f";

    private static final int MAX_LENGTH = 1_000;

    private Cursor() {}

    /** Encodes the parts of a sort key; null becomes an empty part. */
    public static String encode(Object... parts) {
        String joined = Arrays.stream(parts)
                .map(part -> part == null ? "" : part.toString())
                .collect(Collectors.joining(SEPARATOR));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(StandardCharsets.UTF_8));
    }

    /** The parts of a cursor; anything that is not a cursor with so many parts is a 400. */
    public static List<String> decode(String cursor, int parts) {
        if (cursor.length() > MAX_LENGTH) {
            throw invalid();
        }
        String joined = text(cursor);
        // The one character that PostgreSQL cannot keep, so no sort key has it.
        if (joined.indexOf('\0') >= 0) {
            throw invalid();
        }
        List<String> found = List.of(joined.split(Pattern.quote(SEPARATOR), -1));
        if (found.size() != parts) {
            throw invalid();
        }
        return found;
    }

    /** The problem of a cursor whose parts cannot be read, for callers that parse them further. */
    public static RuntimeException invalid() {
        return CommonProblems.badRequest("?cursor", "must be the nextCursor of a page of the same list");
    }

    /** A part as its type; one that does not fit makes it no cursor of ours. */
    public static <T> T part(String part, Function<String, T> type) {
        T value = read(part, type);
        if (value instanceof Instant at && !Era.holds(at)) {
            throw invalid();
        }
        return value;
    }

    /** A part as an instant of the years that a list can hold. */
    public static Instant instant(String part) {
        return part(part, Instant::parse);
    }

    private static <T> T read(String part, Function<String, T> type) {
        try {
            return type.apply(part);
        } catch (RuntimeException e) {
            throw invalid();
        }
    }

    private static String text(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw invalid();
        }
    }
}
