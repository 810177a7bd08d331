package dev.afterword.gateway.routing;

import dev.afterword.gateway.protection.RequestHygiene;
import dev.afterword.restkit.request.RequestId;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Optional;

/** Which headers go through the gateway, in either direction. */
final class HeaderRules {

    private static final List<String> HOP_BY_HOP = List.of(
            "Connection",
            "Keep-Alive",
            "Proxy-Connection",
            "Proxy-Authenticate",
            "Proxy-Authorization",
            "TE",
            "Trailer",
            "Upgrade",
            "HTTP2-Settings",
            "Transfer-Encoding",
            "Expect");

    private HeaderRules() {}

    /** Rewrites the headers of a request for the service: our word on who calls and from where, nobody else's. */
    static void toUpstream(MultiMap headers, HttpServerRequest request, Optional<String> authorization) {
        dropHopByHop(headers);
        headers.names().stream().filter(RequestHygiene::isSpoofable).toList().forEach(headers::remove);
        headers.remove(HttpHeaders.HOST);
        headers.remove(HttpHeaders.COOKIE);
        headers.remove(HttpHeaders.AUTHORIZATION);
        authorization.ifPresent(value -> headers.set(HttpHeaders.AUTHORIZATION, value));
        headers.set("X-Forwarded-For", request.remoteAddress().hostAddress());
        headers.set("X-Forwarded-Proto", request.scheme());
        headers.set("X-Forwarded-Host", String.valueOf(request.authority()));
    }

    /** Keeps what is between the gateway and a service from the client, and what the gateway itself sets. */
    static void toClient(MultiMap headers) {
        dropHopByHop(headers);
        headers.remove(HttpHeaders.SET_COOKIE);
        headers.remove(HttpHeaders.SERVER);
        headers.remove("X-Powered-By");
        headers.remove(RequestId.HEADER);
    }

    private static void dropHopByHop(MultiMap headers) {
        // A header is also bound to one hop when Connection names it.
        for (var named : headers.getAll(HttpHeaders.CONNECTION)) {
            for (var name : named.split(",")) {
                var header = name.strip();
                if (!header.isEmpty() && !isNeeded(header)) {
                    headers.remove(header);
                }
            }
        }
        HOP_BY_HOP.forEach(headers::remove);
    }

    /** A client cannot have the body's frame or the host taken away by naming them. */
    private static boolean isNeeded(String header) {
        return header.equalsIgnoreCase("Content-Length")
                || header.equalsIgnoreCase("Transfer-Encoding")
                || header.equalsIgnoreCase("Host")
                || header.equalsIgnoreCase(RequestId.HEADER);
    }
}
