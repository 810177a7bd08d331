package dev.afterword.restkit.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses an announced body that is too large with a problem, before Quarkus does so without one. */
@ApplicationScoped
public class BodyLimit {

    /** Behind the request id and before Quarkus' own check. */
    private static final int ORDER = -9_000;

    private final ProblemResponses responses;
    private final long limit;

    BodyLimit(
            ProblemResponses responses, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
        this.responses = responses;
        this.limit = limit.asLongValue();
    }

    void register(@Observes Router router) {
        router.route().order(ORDER).handler(this::check);
    }

    private void check(RoutingContext context) {
        if (announced(context) <= limit) {
            context.next();
            return;
        }
        // The rest of the body is not read, so the connection cannot be used again.
        context.response().putHeader(HttpHeaders.CONNECTION, "close");
        context.addEndHandler(ended -> context.request().connection().close());
        responses.end(context, StatusProblems.of(413));
    }

    private static long announced(RoutingContext context) {
        String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
