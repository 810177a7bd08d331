package dev.afterword.gateway.apidocs;

import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Leads {@code /docs} to the documentation page, which reads {@code /openapi} and needs nothing from elsewhere. */
@ApplicationScoped
class DocsRoute {

    void register(@Observes Router router) {
        router.get("/docs").handler(context -> context.reroute("/docs/index.html"));
        router.get("/docs/").handler(context -> context.reroute("/docs/index.html"));
    }
}
