package dev.afterword.gateway.routing;

import dev.afterword.restkit.request.WithheldBody;
import io.quarkus.logging.Log;
import io.vertx.core.Future;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Tells a service of a delivery whose body was too long to be passed on. Most senders repeat nothing that is too large, so
 * what the service counts for the connection is all that is left of it.
 */
@ApplicationScoped
class WithheldHooks {

    private final UpstreamClient client;

    WithheldHooks(UpstreamClient client) {
        this.client = client;
    }

    /**
     * Tells it, where the request was a hook at all. Nobody waits for it: the sender is refused in any case.
     *
     * @param length how many bytes there were, as far as that is known
     */
    void tell(RoutingContext context, Upstream upstream, long length) {
        if (context.request().method() != HttpMethod.POST
                || !context.normalizedPath().startsWith("/hooks/")) {
            return;
        }
        var type = context.request().getHeader(HttpHeaders.CONTENT_TYPE);
        client.open(upstream, HttpMethod.POST, context.normalizedPath())
                .compose(outgoing -> send(outgoing, type, length))
                .compose(HttpClientResponse::end)
                .onFailure(failure -> Log.warnf(
                        "The service %s does not know of a hook of %d bytes: %s", upstream.name(), length, failure));
    }

    private static Future<HttpClientResponse> send(HttpClientRequest outgoing, String type, long length) {
        if (type != null) {
            outgoing.putHeader(HttpHeaders.CONTENT_TYPE, type);
        }
        return outgoing.putHeader(WithheldBody.HEADER, String.valueOf(length)).send();
    }
}
