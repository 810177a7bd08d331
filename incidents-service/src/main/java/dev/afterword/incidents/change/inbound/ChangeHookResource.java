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

/** Where any other system tells of changes, in its own words. */
@Path("/hooks/v1/changes/{connectionId}")
@Tag(name = "Change sources")
class ChangeHookResource {

    private final ChangeHooks hooks;

    ChangeHookResource(ChangeHooks hooks) {
        this.hooks = hooks;
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_JSON)
    @SecurityRequirements
    @Operation(
            operationId = "receiveChange",
            summary = "Take a body of any form in that tells of changes",
            description = "Read by the mapping of the source. Proven by a secret in a header or as a bearer token, by"
                    + " X-Hub-Signature-256, or by Standard Webhooks. A delivery with the Idempotency-Key or webhook-id of an"
                    + " earlier one is that one; without either, the same bytes within five minutes are. X-Hub-Signature-256"
                    + " vouches for no header: there the same bytes are the same delivery for 30 days, so a time or an id belongs into"
                    + " the body.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.OBJECT),
                            example =
                                    """
                            {"id": "812", "service": "shop", "kind": "flag", "status": "done", "environment": "production",
                             "title": "one-click to 5 %", "share": "5%", "features": ["one-click"], "at": "2026-03-02T09:35:00Z"}"""))
    @APIResponse(responseCode = "202", description = "Stored, now or before")
    @APIResponse(responseCode = "401", description = "Unknown source, or the secret or signature is missing or wrong")
    @APIResponse(responseCode = "413", description = "The body is too large")
    @APIResponse(responseCode = "415", description = "The body is not JSON")
    @APIResponse(
            responseCode = "503",
            description =
                    "It could not be stored, or the connection sends more than its share; send it again after Retry-After")
    public Uni<RestResponse<Void>> receive(
            @PathParam("connectionId") String connectionId, @Context HttpHeaders headers, byte[] body) {
        return hooks.receive(ChangeProvider.JSON, connectionId, headers, body);
    }
}
