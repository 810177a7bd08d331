package dev.afterword.gateway.protection;

import dev.afterword.restkit.request.RequestId;
import dev.afterword.restkit.request.WithheldBody;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import java.util.Set;

/** Takes from each request, before anything reads it, what a client could pretend to be somebody else by. */
@ApplicationScoped
public class RequestHygiene {

    private static final Set<String> SPOOFABLE = Set.of(
            "forwarded",
            "x-real-ip",
            "x-client-ip",
            "x-cluster-client-ip",
            "true-client-ip",
            "x-original-url",
            "x-rewrite-url",
            "x-http-method-override",
            "remote-user",
            WithheldBody.HEADER.toLowerCase(Locale.ROOT),
            "x-roles",
            "x-groups",
            "x-principal",
            "x-subject",
            "x-id-token",
            "x-access-token");
    private static final String[] SPOOFABLE_PREFIXES = {
        "x-forwarded-", "x-user", "x-auth", "x-remote-", "x-ssl-", "x-client-cert", "x-webauth-"
    };

    void register(@Observes Filters filters) {
        filters.register(RequestHygiene::clean, FilterOrder.HYGIENE);
    }

    private static void clean(RoutingContext context) {
        var headers = context.request().headers();
        // A trusted proxy in front of us is heard through quarkus.http.proxy, which has read these headers by now.
        headers.names().stream().filter(RequestHygiene::isSpoofable).toList().forEach(headers::remove);
        if (headers.contains(HttpHeaders.AUTHORIZATION)) {
            // A call speaks for its bearer token or for its session, never for both.
            headers.remove(HttpHeaders.COOKIE);
        }
        // The kit's filter has chosen the id and put it on the answer; the services are to log the same one.
        headers.set(RequestId.HEADER, context.response().headers().get(RequestId.HEADER));
        context.next();
    }

    /** Whether a client could pretend to be somebody, or to come from somewhere, by this header. */
    public static boolean isSpoofable(String header) {
        // Some servers read "X_Forwarded_For" as "X-Forwarded-For".
        var name = header.toLowerCase(Locale.ROOT).replace('_', '-');
        if (SPOOFABLE.contains(name)) {
            return true;
        }
        for (var prefix : SPOOFABLE_PREFIXES) {
            if (name.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }
}
