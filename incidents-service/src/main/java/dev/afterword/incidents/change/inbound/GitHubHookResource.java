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

/** Where GitHub tells of deployments and of their statuses. */
@Path("/hooks/v1/github-deployments/{connectionId}")
@Tag(name = "Change sources")
class GitHubHookResource {

    private final ChangeHooks hooks;

    GitHubHookResource(ChangeHooks hooks) {
        this.hooks = hooks;
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_JSON)
    @SecurityRequirements
    @Operation(
            operationId = "receiveGitHubDeployment",
            summary = "Take GitHub's word of a deployment or of its status in",
            description =
                    "Proven by X-Hub-Signature-256 over the raw bytes. A redelivery has the same bytes and is applied once, whatever"
                            + " its headers say. A ping and any event that tells of no deployment are taken in like the others and change"
                            + " nothing.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.OBJECT),
                            example =
                                    """
                            {"action": "created", "deployment_status": {"id": 77, "state": "success", "environment": "production",
                              "created_at": "2026-03-02T09:36:00Z", "updated_at": "2026-03-02T09:36:00Z"},
                             "deployment": {"id": 1, "task": "deploy", "environment": "production", "ref": "main", "sha": "1a2b3c4",
                              "description": "Release 4.12", "created_at": "2026-03-02T09:30:00Z"},
                             "repository": {"full_name": "acme/shop", "name": "shop"}}"""))
    @APIResponse(responseCode = "202", description = "Stored, now or before")
    @APIResponse(responseCode = "401", description = "Unknown source, or the signature is missing or wrong")
    @APIResponse(responseCode = "413", description = "The body is too large")
    @APIResponse(
            responseCode = "415",
            description = "The body is not JSON; set the content type of the webhook to application/json")
    @APIResponse(
            responseCode = "503",
            description =
                    "It could not be stored, or the connection sends more than its share; send it again after Retry-After")
    public Uni<RestResponse<Void>> receive(
            @PathParam("connectionId") String connectionId, @Context HttpHeaders headers, byte[] body) {
        return hooks.receive(ChangeProvider.GITHUB, connectionId, headers, body);
    }
}
