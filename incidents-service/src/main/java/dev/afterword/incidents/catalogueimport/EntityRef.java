package dev.afterword.incidents.catalogueimport;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A reference to an entity, {@code [kind:][namespace/]name} as Backstage writes it.
 *
 * @param kind kind in lower case
 * @param key name as a key of ours
 */
record EntityRef(String kind, String key) {

    private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9._-]{0,59}");

    static EntityRef of(String text, String defaultKind) {
        var colon = text.indexOf(':');
        var kind = colon < 0 ? defaultKind : text.substring(0, colon);
        var rest = text.substring(colon + 1);
        var name = rest.substring(rest.indexOf('/') + 1);
        return new EntityRef(kind.strip().toLowerCase(Locale.ROOT), name.strip().toLowerCase(Locale.ROOT));
    }

    /** Whether the name can be a key at all. */
    boolean hasKey() {
        return isKey(key);
    }

    static boolean isKey(String text) {
        return KEY.matcher(text).matches();
    }
}
