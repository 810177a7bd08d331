package dev.afterword.gateway.console;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** Answers the browser's navigation to any path of the console with its one page; the console routes on from there. */
@ApplicationScoped
class ConsoleRoutes {

    private static final List<String> RESERVED =
            List.of("/api", "/auth", "/hooks", "/public", "/q", "/openapi", "/docs", "/assets", "/problems");

    private final IndexPage page;

    ConsoleRoutes(IndexPage page) {
        this.page = page;
    }

    void register(@Observes Router router) {
        router.route("/*").method(HttpMethod.GET).method(HttpMethod.HEAD).handler(this::serve);
    }

    private void serve(RoutingContext context) {
        var path = context.normalizedPath();
        var isPage = path.equals("/") || path.equals("/index.html");
        if (!isPage && !(isNavigation(context.request()) && isConsolePath(path))) {
            context.next();
        } else if (page.content().isPresent()) {
            send(context, page.content().get());
        } else {
            context.response()
                    .setStatusCode(302)
                    .putHeader(HttpHeaders.LOCATION, "/docs")
                    .end();
        }
    }

    private void send(RoutingContext context, byte[] content) {
        var response = context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8")
                .putHeader(HttpHeaders.ETAG, page.etag());
        if (page.etag().equals(context.request().getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatusCode(304).end();
        } else if (context.request().method() == HttpMethod.HEAD) {
            response.putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(content.length))
                    .end();
        } else {
            response.end(Buffer.buffer(content));
        }
    }

    private static boolean isNavigation(HttpServerRequest request) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains("text/html");
    }

    /** A path without a file name's dot at its end and outside what the gateway and the services answer. */
    private static boolean isConsolePath(String path) {
        return path.indexOf('.', path.lastIndexOf('/')) < 0
                && RESERVED.stream().noneMatch(prefix -> path.equals(prefix) || path.startsWith(prefix + "/"));
    }
}
