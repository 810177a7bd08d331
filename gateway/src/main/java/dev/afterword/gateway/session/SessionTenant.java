package dev.afterword.gateway.session;

import io.quarkus.oidc.TenantResolver;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Chooses how a request proves who it is: a bearer token where it carries one, the browser session otherwise.
 *
 * <p>Two tenants rather than one hybrid: an ID token has the console as its audience, an access token the suite, and
 * neither may stand in for the other.
 */
@ApplicationScoped
class SessionTenant implements TenantResolver {

    static final String CONSOLE = "console";
    private static final String DEFAULT_BEARER_TENANT = "Default";

    @Override
    public String resolve(RoutingContext context) {
        return context.request().headers().contains(HttpHeaders.AUTHORIZATION) ? DEFAULT_BEARER_TENANT : CONSOLE;
    }
}
