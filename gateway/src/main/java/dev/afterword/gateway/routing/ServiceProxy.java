package dev.afterword.gateway.routing;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyOptions;
import io.vertx.httpproxy.ProxyResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Streams a request to a service and its answer back, without holding either in memory. */
@ApplicationScoped
class ServiceProxy {

    private static final ProxyOptions OPTIONS = new ProxyOptions().setSupportWebSocket(false);

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
        var exchange = new Exchange(upstream, new LimitedBody(request, bodyLimit), bodyLimit);
        var uri = normalisedUri(context);
        // Holds no connection of its own: cheap enough to be made for each request, and so it can know the exchange.
        HttpProxy.reverseProxy(OPTIONS, client.http())
                .origin(proxied -> client.open(upstream, request.method(), uri).onSuccess(exchange::sentBy))
                .addInterceptor(new Passage(context, exchange, authorization, uri))
                .handle(request);
    }

    /** What was matched is what is sent: the service must not read the path in another way than the route table. */
    private static String normalisedUri(RoutingContext context) {
        var query = context.request().query();
        return query == null ? context.normalizedPath() : context.normalizedPath() + "?" + query;
    }

    /** Both ways of one request through the gateway. */
    private final class Passage implements ProxyInterceptor {

        private final RoutingContext context;
        private final Exchange exchange;
        private final Optional<String> authorization;
        private final String uri;
        private final Context home;

        private Passage(RoutingContext context, Exchange exchange, Optional<String> authorization, String uri) {
            this.context = context;
            this.exchange = exchange;
            this.authorization = authorization;
            this.uri = uri;
            // The request's own context: logs and problems find its id there, whatever thread the failure came on.
            this.home = vertx.getOrCreateContext();
        }

        @Override
        public Future<ProxyResponse> handleProxyRequest(ProxyContext proxied) {
            var outgoing = proxied.request();
            var request = outgoing.proxiedRequest();
            HeaderRules.toUpstream(outgoing.headers(), request, authorization);
            outgoing.setURI(uri);
            if (hasBody(outgoing.headers())) {
                outgoing.setBody(Body.body(exchange.body(), outgoing.getBody().length()));
            } else {
                request.resume();
                outgoing.setBody(null);
            }
            return exchange.within(config.answerTimeout().toMillis(), vertx, request, proxied.sendRequest())
                    .recover(this::answerFailure);
        }

        @Override
        public Future<Void> handleProxyResponse(ProxyContext proxied) {
            HeaderRules.toClient(proxied.response().headers());
            return proxied.sendResponse();
        }

        /** The client has its answer then, so the proxy is left waiting for one that never comes. */
        private Future<ProxyResponse> answerFailure(Throwable failure) {
            home.runOnContext(here -> failures.answer(context, exchange, failure));
            return Promise.<ProxyResponse>promise().future();
        }

        private static boolean hasBody(MultiMap headers) {
            return headers.contains(HttpHeaders.CONTENT_LENGTH) || headers.contains(HttpHeaders.TRANSFER_ENCODING);
        }
    }
}
