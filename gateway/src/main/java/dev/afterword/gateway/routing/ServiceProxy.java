package dev.afterword.gateway.routing;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.ConnectException;
import java.net.SocketException;
import java.util.Optional;
import java.util.Set;

/** Streams a request to a service and its answer back, without holding either in memory. */
@ApplicationScoped
class ServiceProxy {

    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final Vertx vertx;
    private final UpstreamClient client;
    private final UpstreamsConfig config;
    private final UpstreamFailures failures;

    ServiceProxy(Vertx vertx, UpstreamClient client, UpstreamsConfig config, UpstreamFailures failures) {
        this.vertx = vertx;
        this.client = client;
        this.config = config;
        this.failures = failures;
    }

    void forward(RoutingContext context, Upstream upstream, Optional<String> authorization, long bodyLimit) {
        var request = context.request();
        var exchange = new Exchange(request, upstream, bodyLimit);
        send(context, exchange, authorization)
                .recover(lost -> canBeAskedAgain(request, lost)
                        ? send(context, exchange, authorization)
                        : Future.failedFuture(lost))
                .onSuccess(answer -> Answer.deliver(answer, context.response()))
                .onFailure(failure -> failures.answer(context, exchange, failure));
    }

    private Future<HttpClientResponse> send(RoutingContext context, Exchange exchange, Optional<String> authorization) {
        var request = context.request();
        return client.open(exchange.upstream(), request.method(), normalisedUri(context))
                .compose(outgoing -> {
                    copyHeaders(request, outgoing, authorization);
                    return exchange.send(outgoing, vertx, config.answerTimeout());
                });
    }

    /** What was matched is what is sent: the service must not read the path in another way than the route table. */
    private static String normalisedUri(RoutingContext context) {
        var query = context.request().query();
        return query == null ? context.normalizedPath() : context.normalizedPath() + "?" + query;
    }

    private static void copyHeaders(
            HttpServerRequest request, HttpClientRequest outgoing, Optional<String> authorization) {
        outgoing.headers().addAll(request.headers());
        HeaderRules.toUpstream(outgoing.headers(), request, authorization);
    }

    /** A service that restarts closes connections that were kept; a read has changed nothing and is asked once more. */
    private static boolean canBeAskedAgain(HttpServerRequest request, Throwable failure) {
        return READS.contains(request.method())
                && !LimitedBody.isAnnounced(request)
                && (failure instanceof HttpClosedException || failure instanceof SocketException)
                && !(failure instanceof ConnectException);
    }
}
