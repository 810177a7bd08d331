package dev.afterword.gateway.routing;

/**
 * A path prefix and the service that answers below it.
 *
 * @param prefix prefix without a slash at its end
 * @param upstream the service
 */
public record Route(String prefix, Upstream upstream) {

    /** Inbound hooks prove themselves to the service by a signature over the raw body or by a secret, so no token is asked for. */
    boolean isHook() {
        return prefix.startsWith("/hooks/");
    }

    /** What anybody may read: no token is asked for, and none is passed on. */
    boolean isPublic() {
        return prefix.startsWith("/public/");
    }

    boolean covers(String path) {
        return path.startsWith(prefix) && (path.length() == prefix.length() || path.charAt(prefix.length()) == '/');
    }
}
