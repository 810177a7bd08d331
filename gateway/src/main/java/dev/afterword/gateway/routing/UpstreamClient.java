package dev.afterword.gateway.routing;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;

/** The one HTTP client of the gateway: a pool of kept connections for each service. */
@ApplicationScoped
public class UpstreamClient {

    private final HttpClient client;
    private final UpstreamsConfig config;

    UpstreamClient(Vertx vertx, UpstreamsConfig config) {
        this.config = config;
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setMaxPoolSize(config.poolSize())
                .setMaxWaitQueueSize(config.waitQueueSize())
                .setConnectTimeout((int) config.connectTimeout().toMillis())
                .setKeepAlive(true)
                .setKeepAliveTimeout(30)
                .setPipelining(false)
                .setTcpNoDelay(true)
                .setDecompressionSupported(false)
                .setMaxHeaderSize(32 * 1024));
    }

    HttpClient http() {
        return client;
    }

    /** A request to a service, as soon as there is a connection for it. */
    public Future<HttpClientRequest> open(Upstream upstream, HttpMethod method, String uri) {
        return client.request(new RequestOptions()
                .setHost(upstream.host())
                .setPort(upstream.port())
                .setSsl(upstream.tls())
                .setMethod(method)
                .setURI(uri)
                .setConnectTimeout(config.connectTimeout().toMillis()));
    }
}
