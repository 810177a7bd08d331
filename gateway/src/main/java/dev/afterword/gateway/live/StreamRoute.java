package dev.afterword.gateway.live;

import dev.afterword.gateway.protection.Refusals;
import dev.afterword.gateway.session.Caller;
import dev.afterword.gateway.session.Callers;
import dev.afterword.restkit.problem.CommonProblems;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * {@code GET /api/v1/stream}: notices as server-sent events, to each caller what the caller may see.
 *
 * <p>The stream ends with the access token. A browser then reconnects by itself with a renewed session, or hears 401 when
 * the session is over, so rights that were taken away stop counting here as soon as everywhere else.
 */
@ApplicationScoped
class StreamRoute {

    private final Callers callers;
    private final Subscribers subscribers;
    private final Refusals refusals;
    private final Vertx vertx;

    StreamRoute(Callers callers, Subscribers subscribers, Refusals refusals, Vertx vertx) {
        this.callers = callers;
        this.subscribers = subscribers;
        this.refusals = refusals;
        this.vertx = vertx;
    }

    void register(@Observes Router router) {
        router.get("/api/v1/stream").handler(this::open);
    }

    private void open(RoutingContext context) {
        callers.find(context)
                .subscribe()
                .with(
                        caller -> {
                            if (caller.isEmpty()) {
                                refusals.end(context, Refusals.unauthenticated());
                            } else if (!caller.get().mayRead()) {
                                refusals.end(context, CommonProblems.forbidden("This needs a role of the suite."));
                            } else {
                                stream(context, caller.get());
                            }
                        },
                        failure -> refusals.end(context, callers.undecided(failure)));
    }

    private void stream(RoutingContext context, Caller caller) {
        var response = context.response();
        if (response.closed()) {
            return;
        }
        var subscriber =
                new Subscriber(context.request(), vertx.getOrCreateContext(), caller.principals(), caller.expiresAt());
        response.putHeader(HttpHeaders.CONTENT_TYPE, "text/event-stream")
                // Tells nginx and its kin not to hold events back.
                .putHeader("X-Accel-Buffering", "no")
                .setChunked(true);
        response.closeHandler(closed -> subscribers.remove(subscriber));
        response.exceptionHandler(failure -> subscribers.remove(subscriber));
        response.write("retry: 2000\n\n");
        subscribers.add(subscriber);
    }
}
