package dev.afterword.gateway.protection;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.impl.ServerCookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Names the session's cookies {@code __Host-*} on their way to the browser and back, where the gateway is reached by TLS.
 *
 * <p>A browser takes such a cookie from this very host over TLS alone, so no sibling domain can plant one. OIDC, which
 * makes the cookies, knows them by their plain names.
 */
@ApplicationScoped
class HostCookies {

    private static final String PREFIX = "__Host-";
    private static final String OURS = "q_";

    private final boolean enabled;

    HostCookies(@ConfigProperty(name = "afterword.gateway.session.host-cookies") boolean enabled) {
        this.enabled = enabled;
    }

    void register(@Observes Filters filters) {
        if (enabled) {
            filters.register(HostCookies::rename, FilterOrder.HOST_COOKIES);
        }
    }

    private static void rename(RoutingContext context) {
        var headers = context.request().headers();
        var sent = headers.get(HttpHeaders.COOKIE);
        if (sent != null) {
            headers.set(HttpHeaders.COOKIE, plain(sent));
        }
        context.addHeadersEndHandler(done -> {
            for (var cookie : List.copyOf(context.request().cookies())) {
                if (cookie.getName().startsWith(OURS) && ((ServerCookie) cookie).isChanged()) {
                    send(context, cookie);
                }
            }
        });
        context.next();
    }

    private static void send(RoutingContext context, Cookie cookie) {
        context.response().removeCookies(cookie.getName(), false);
        var named = cookie.setSecure(true).setPath("/").setDomain(null).encode();
        context.response().headers().add(HttpHeaders.SET_COOKIE, PREFIX + named);
    }

    /** The cookies without their prefix; one of ours that comes without it was planted, and is dropped. */
    private static String plain(String cookies) {
        return Arrays.stream(cookies.split(";"))
                .map(String::strip)
                .filter(cookie -> !cookie.startsWith(OURS))
                .map(cookie -> cookie.startsWith(PREFIX + OURS) ? cookie.substring(PREFIX.length()) : cookie)
                .collect(Collectors.joining("; "));
    }
}
