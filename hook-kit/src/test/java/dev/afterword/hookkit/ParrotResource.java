package dev.afterword.hookkit;

import dev.afterword.hookkit.delivery.HookIngress;
import dev.afterword.hookkit.delivery.HookRequest;
import dev.afterword.hookkit.signature.HookHeaders;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;

/** Where the sender of these tests delivers. */
@Path("/hooks/{connection}")
class ParrotResource {

    private final HookIngress ingress;
    private final ParrotSource source;

    ParrotResource(HookIngress ingress, ParrotSource source) {
        this.ingress = ingress;
        this.source = source;
    }

    @POST
    @PermitAll
    @Consumes("application/json")
    public Uni<RestResponse<Void>> receive(
            @PathParam("connection") String connection, @Context HttpHeaders headers, byte[] body) {
        return ingress.receive(source, new HookRequest(connection, HookHeaders.of(headers.getRequestHeaders()), body))
                .replaceWith(() -> RestResponse.accepted());
    }
}
