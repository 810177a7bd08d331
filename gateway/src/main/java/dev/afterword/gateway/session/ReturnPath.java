package dev.afterword.gateway.session;

import java.util.Optional;
import java.util.regex.Pattern;

/** Where a login ends: a path of this site, never another one. */
final class ReturnPath {

    /** A single leading slash; no second one, no backslash, no control character that a browser could drop. */
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}\\s]{0,1000}");

    private ReturnPath() {}

    static Optional<String> of(String wanted) {
        if (wanted == null || wanted.isEmpty()) {
            return Optional.of("/");
        }
        return LOCAL.matcher(wanted).matches() && !wanted.startsWith("/auth/") ? Optional.of(wanted) : Optional.empty();
    }
}
