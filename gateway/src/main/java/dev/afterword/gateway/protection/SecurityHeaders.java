package dev.afterword.gateway.protection;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Security and caching headers of every answer, whoever produced it. */
@ApplicationScoped
class SecurityHeaders {

    private final String contentPolicy;

    SecurityHeaders(@ConfigProperty(name = "quarkus.oidc.console.auth-server-url") URI issuer) {
        // The logout form ends at the identity provider, which form-action has to name.
        this.contentPolicy = "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
                + "img-src 'self' data:; font-src 'self' data:; connect-src 'self'; object-src 'none'; "
                + "base-uri 'self'; form-action 'self' " + issuer.getScheme() + "://" + issuer.getAuthority()
                + "; frame-ancestors 'none'";
    }

    void register(@Observes Filters filters) {
        filters.register(this::add, FilterOrder.SECURITY_HEADERS);
    }

    private void add(RoutingContext context) {
        context.addHeadersEndHandler(done -> write(context));
        context.next();
    }

    private void write(RoutingContext context) {
        var headers = context.response().headers();
        headers.set("Content-Security-Policy", contentPolicy)
                .set("X-Content-Type-Options", "nosniff")
                .set("X-Frame-Options", "DENY")
                .set("Referrer-Policy", "same-origin")
                .set("Cross-Origin-Opener-Policy", "same-origin")
                .set("Cross-Origin-Resource-Policy", "same-origin")
                .set("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        if ("https".equals(context.request().scheme())) {
            headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        var path = context.request().path();
        var status = context.response().getStatusCode();
        if (path.startsWith("/public/")) {
            openToAnySite(headers, status);
        } else if (path.startsWith("/api/") || path.startsWith("/hooks/") || path.startsWith("/auth/")) {
            headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        } else if (path.startsWith("/assets/")) {
            // Names of assets carry a hash of their content; a missing one must not be remembered.
            headers.set(
                    HttpHeaders.CACHE_CONTROL,
                    status == 200 || status == 304 ? "public, max-age=31536000, immutable" : "no-store");
        } else {
            headers.set(HttpHeaders.CACHE_CONTROL, "no-cache");
        }
    }

    /** A status page lives on another site and is read through its caches; what it may keep, the service says. */
    private static void openToAnySite(MultiMap headers, int status) {
        headers.set("Cross-Origin-Resource-Policy", "cross-origin").set("Access-Control-Allow-Origin", "*");
        if (status != 200 && status != 304) {
            headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }
}
