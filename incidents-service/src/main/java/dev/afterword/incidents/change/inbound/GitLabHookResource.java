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

/** Where GitLab tells of deployments. */
@Path("/hooks/v1/gitlab-deployments/{connectionId}")
@Tag(name = "Change sources")
class GitLabHookResource {

    private final ChangeHooks hooks;

    GitLabHookResource(ChangeHooks hooks) {
        this.hooks = hooks;
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_JSON)
    @SecurityRequirements
    @Operation(
            operationId = "receiveGitLabDeployment",
            summary = "Take GitLab's word of a deployment or a feature flag in",
            description =
                    "Proven by X-Gitlab-Token, or by a signing token (Standard Webhooks). Repetitions have the same"
                            + " Idempotency-Key and are applied once. A flag that is turned on or off is a change each"
                            + " time. Other events are taken in, too, since GitLab turns a webhook off that refuses any.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.OBJECT),
                            example =
                                    """
                            {"object_kind": "deployment", "status": "success", "status_changed_at": "2026-03-02 09:36:00 UTC",
                             "deployment_id": 15, "environment": "production", "ref": "v4.12.0", "short_sha": "279484c0",
                             "commit_title": "Charge once", "project": {"path_with_namespace": "acme/shop"}}"""))
    @APIResponse(responseCode = "202", description = "Stored, now or before")
    @APIResponse(responseCode = "401", description = "Unknown source, or the token or signature is missing or wrong")
    @APIResponse(responseCode = "413", description = "The body is too large")
    @APIResponse(responseCode = "415", description = "The body is not JSON")
    @APIResponse(
            responseCode = "503",
            description =
                    "It could not be stored, or the connection sends more than its share; send it again after Retry-After")
    public Uni<RestResponse<Void>> receive(
            @PathParam("connectionId") String connectionId, @Context HttpHeaders headers, byte[] body) {
        return hooks.receive(ChangeProvider.GITLAB, connectionId, headers, body);
    }
}
