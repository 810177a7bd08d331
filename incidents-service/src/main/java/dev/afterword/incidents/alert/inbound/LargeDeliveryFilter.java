package dev.afterword.incidents.alert.inbound;

import dev.afterword.hookkit.delivery.HookIngress;
import dev.afterword.hookkit.signature.HookHeaders;
import dev.afterword.hookkit.signature.StaticSecret;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Has long bodies read only where a source is there and, if its secret comes along, the secret is right. */
@ApplicationScoped
class LargeDeliveryFilter {

    private final HookIngress ingress;
    private final AlertHookSources sources;

    LargeDeliveryFilter(HookIngress ingress, AlertHookSources sources) {
        this.ingress = ingress;
        this.sources = sources;
    }

    @ServerRequestFilter
    @AdmittedByHead
    Uni<Void> admit(ContainerRequestContext request) {
        var path = request.getUriInfo().getPathParameters();
        return sources.named(path.getFirst("provider"))
                .map(source -> ingress.admit(
                        source,
                        path.getFirst("connectionId"),
                        StaticSecret.withPathSecret(HookHeaders.of(request.getHeaders()), path.getFirst("secret")),
                        request.getLength()))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }
}
