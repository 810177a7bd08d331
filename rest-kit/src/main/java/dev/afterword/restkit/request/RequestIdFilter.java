package dev.afterword.restkit.request;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/** Gives every request an id, a caller's own if it is harmless, and returns it in the answer. */
@ApplicationScoped
public class RequestIdFilter {

    /** Whatever else a caller sends could forge log lines. */
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    /** Before authentication, so that a refused request has an id as well. */
    private static final int FIRST = 10_000;

    void register(@Observes Filters filters) {
        filters.register(RequestIdFilter::identify, FIRST);
    }

    private static void identify(RoutingContext context) {
        String given = context.request().getHeader(RequestId.HEADER);
        boolean harmless = given != null && HARMLESS.matcher(given).matches();
        String id = harmless ? given : UUID.randomUUID().toString();
        MDC.put(RequestId.MDC_KEY, id);
        context.response().putHeader(RequestId.HEADER, id);
        context.next();
    }
}
