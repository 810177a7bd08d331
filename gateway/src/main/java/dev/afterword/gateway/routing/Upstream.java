package dev.afterword.gateway.routing;

import java.net.URI;

/**
 * A service that requests are forwarded to.
 *
 * @param name name for people and metrics
 * @param host host
 * @param port port
 * @param tls whether it speaks TLS
 */
public record Upstream(String name, String host, int port, boolean tls) {

    static Upstream of(String name, URI origin) {
        var tls = "https".equals(origin.getScheme());
        if (origin.getHost() == null) {
            throw new IllegalArgumentException("The URL of upstream " + name + " has no host: " + origin);
        }
        var port = origin.getPort() > 0 ? origin.getPort() : tls ? 443 : 80;
        return new Upstream(name, origin.getHost(), port, tls);
    }
}
