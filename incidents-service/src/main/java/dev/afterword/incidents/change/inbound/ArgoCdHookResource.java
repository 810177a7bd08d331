package dev.afterword.incidents.change.inbound;

import dev.afterword.incidents.change.parse.ChangeProvider;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Where Argo CD tells of syncs. */
@Path("/hooks/v1/argo-cd/{connectionId}")
@Tag(name = "Change sources")
class ArgoCdHookResource {

    private final ChangeHooks hooks;

    ArgoCdHookResource(ChangeHooks hooks) {
        this.hooks = hooks;
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_JSON)
    @SecurityRequirements
    @Operation(
            operationId = "receiveArgoCdSync",
            summary = "Take Argo CD's word of a sync in",
            description =
                    "For the notification template of our guide. Proven by the secret of the source in X-Afterword-Secret or as a"
                            + " bearer token. The same bytes are the same delivery.")
    @APIResponse(responseCode = "202", description = "Stored, now or before")
    @APIResponse(responseCode = "401", description = "Unknown source, or the secret is missing or wrong")
    @APIResponse(responseCode = "413", description = "The body is too large")
    @APIResponse(responseCode = "415", description = "The body is not JSON")
    @APIResponse(responseCode = "503", description = "It could not be stored; send it again")
    public Uni<RestResponse<Void>> receive(
            @PathParam("connectionId") String connectionId, @Context HttpHeaders headers, byte[] body) {
        return hooks.receive(ChangeProvider.ARGO_CD, connectionId, headers, body);
    }
}
