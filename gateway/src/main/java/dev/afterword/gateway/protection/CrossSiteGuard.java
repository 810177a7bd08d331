package dev.afterword.gateway.protection;

import dev.afterword.restkit.problem.CommonProblems;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;

/**
 * Refuses requests that another site makes the browser send with our session cookie.
 *
 * <p>Bearer calls carry no ambient authority and inbound hooks carry no cookie, so both are exempt.
 */
@ApplicationScoped
class CrossSiteGuard {

    static final String CSRF_HEADER = "X-Afterword-CSRF";

    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final String LOGOUT = "/auth/logout";

    private final Refusals refusals;

    CrossSiteGuard(Refusals refusals) {
        this.refusals = refusals;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, FilterOrder.CROSS_SITE);
    }

    private void check(RoutingContext context) {
        var request = context.request();
        if (isGuarded(request) && !isOurOwn(request)) {
            refusals.end(
                    context,
                    CommonProblems.forbidden(
                            "A request with a session must come from a page of this site: send " + CSRF_HEADER + "."));
        } else {
            context.next();
        }
    }

    private static boolean isGuarded(HttpServerRequest request) {
        if (!request.headers().contains(HttpHeaders.COOKIE)) {
            return false;
        }
        // Leaving the session changes state, whatever the method.
        return !SAFE.contains(request.method()) || LOGOUT.equals(request.path());
    }

    private static boolean isOurOwn(HttpServerRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            return false;
        }
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin != null && !origin.equals(ownOrigin(request))) {
            return false;
        }
        return request.getHeader(CSRF_HEADER) != null
                || "same-origin".equals(site)
                || origin != null
                || isHarmless(request, site);
    }

    /** Enough to log out, not to write: a person's own doing (typed, bookmarked), or a link on one of our pages. */
    private static boolean isHarmless(HttpServerRequest request, String site) {
        var referer = request.getHeader(HttpHeaders.REFERER);
        return SAFE.contains(request.method())
                && ("none".equals(site) || (referer != null && referer.startsWith(ownOrigin(request) + "/")));
    }

    private static String ownOrigin(HttpServerRequest request) {
        return request.scheme() + "://" + request.authority();
    }
}
