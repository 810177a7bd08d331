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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
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
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.OBJECT),
                            example =
                                    """
                            {"app": "shop", "project": "default", "environment": "production", "phase": "Succeeded", "revision": "1a2b3c4",
                             "startedAt": "2026-03-02T09:35:00Z", "finishedAt": "2026-03-02T09:36:00Z", "initiatedBy": "mira",
                             "images": ["registry.example.com/acme/shop:4.12.0"], "history": [{"id": 1, "revision": "0f9e8d7"}]}"""))
    @APIResponse(responseCode = "202", description = "Stored, now or before")
    @APIResponse(responseCode = "401", description = "Unknown source, or the secret is missing or wrong")
    @APIResponse(responseCode = "413", description = "The body is too large")
    @APIResponse(responseCode = "415", description = "The body is not JSON")
    @APIResponse(
            responseCode = "503",
            description =
                    "It could not be stored, or the connection sends more than its share; send it again after Retry-After")
    public Uni<RestResponse<Void>> receive(
            @PathParam("connectionId") String connectionId, @Context HttpHeaders headers, byte[] body) {
        return hooks.receive(ChangeProvider.ARGO_CD, connectionId, headers, body);
    }
}
