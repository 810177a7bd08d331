package dev.afterword.restkit.probe;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** An open path that takes whatever bytes come. */
@Path("/hooks/v1/probe")
class HookResource {

    @POST
    @PermitAll
    @Consumes("*/*")
    @Operation(operationId = "receiveProbe")
    public Uni<Integer> receive(byte[] body) {
        return Uni.createFrom().item(body.length);
    }
}
