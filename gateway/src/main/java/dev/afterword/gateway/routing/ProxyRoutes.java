package dev.afterword.gateway.routing;

import dev.afterword.gateway.protection.Refusals;
import dev.afterword.gateway.session.Callers;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;

/** Sends each request that a service answers on to it, once it is known who calls. */
@ApplicationScoped
class ProxyRoutes {

    private final RouteTable routes;
    private final Callers callers;
    private final ServiceProxy proxy;
    private final UpstreamsConfig config;
    private final Refusals refusals;
    private final WithheldHooks withheld;

    ProxyRoutes(
            RouteTable routes,
            Callers callers,
            ServiceProxy proxy,
            UpstreamsConfig config,
            Refusals refusals,
            WithheldHooks withheld) {
        this.routes = routes;
        this.callers = callers;
        this.proxy = proxy;
        this.config = config;
        this.refusals = refusals;
        this.withheld = withheld;
    }

    void register(@Observes Router router) {
        router.route("/api/*").handler(this::forward);
        router.route("/hooks/*").handler(this::forward);
        router.route("/public/*").handler(this::forward);
    }

    private void forward(RoutingContext context) {
        var found = routes.find(context.normalizedPath());
        if (found.isEmpty()) {
            context.next();
            return;
        }
        var route = found.get();
        var limit = limit(route);
        var length = announcedLength(context);
        if (length > limit) {
            withheld.tell(context, route.upstream(), length);
            refusals.end(context, Refusals.tooLarge(limit));
        } else if (route.isHook()) {
            // Senders that cannot sign prove themselves by a secret of the connection, which the service compares.
            var secret = Optional.ofNullable(context.request().getHeader(HttpHeaders.AUTHORIZATION));
            proxy.forward(context, route.upstream(), secret, limit);
        } else if (route.isPublic()) {
            proxy.forward(context, route.upstream(), Optional.empty(), limit);
        } else {
            forwardFor(context, route, limit);
        }
    }

    private long limit(Route route) {
        if (!route.isHook()) {
            return config.apiBodyLimitBytes();
        }
        return config.groupHooks().contains(route.prefix())
                ? config.groupHookBodyLimitBytes()
                : config.hookBodyLimitBytes();
    }

    private void forwardFor(RoutingContext context, Route route, long limit) {
        // Who calls may take a while to find out; the body waits.
        context.request().pause();
        callers.token(context)
                .subscribe()
                .with(
                        token -> {
                            if (token.isPresent()) {
                                proxy.forward(context, route.upstream(), token.map("Bearer "::concat), limit);
                            } else {
                                refusals.end(context, Refusals.unauthenticated());
                            }
                        },
                        failure -> refusals.end(context, callers.undecided(failure)));
    }

    private static long announcedLength(RoutingContext context) {
        var header = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return header == null ? 0 : Long.parseLong(header);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
