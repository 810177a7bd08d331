package dev.afterword.restkit.http;

import dev.afterword.restkit.problem.CommonProblems;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What stands for a record in a path: its UUID or its key for people, such as {@code INC-42}; exactly one is set.
 *
 * @param uuid the id, or null
 * @param key the key in capitals, or null
 */
public record ResourceId(UUID uuid, String key) {

    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern KEY_FORM = Pattern.compile("[A-Za-z]{2,10}-[1-9][0-9]{0,17}");

    public ResourceId {
        if ((uuid == null) == (key == null)) {
            throw new IllegalArgumentException("Either the UUID or the key is set");
        }
    }

    /** Read by JAX-RS from a path or query parameter. */
    public static ResourceId fromString(String text) {
        if (UUID_FORM.matcher(text).matches()) {
            return new ResourceId(UUID.fromString(text), null);
        }
        if (KEY_FORM.matcher(text).matches()) {
            return new ResourceId(null, text.toUpperCase(Locale.ROOT));
        }
        throw CommonProblems.badRequest("{id}", "must be a UUID or a key such as INC-42");
    }

    /** An id that is already known to be a UUID. */
    public static ResourceId of(UUID uuid) {
        return new ResourceId(uuid, null);
    }

    @Override
    public String toString() {
        return uuid == null ? key : uuid.toString();
    }
}
