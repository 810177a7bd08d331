package dev.afterword.retros.cause;

import com.fasterxml.jackson.databind.JsonNode;
import dev.afterword.restkit.http.ETags;
import dev.afterword.restkit.http.IdempotencyKeys;
import dev.afterword.restkit.http.MergePatch;
import dev.afterword.restkit.http.ResourceId;
import dev.afterword.restkit.identity.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The causal graph over HTTP. */
@Path("/api/v1/retrospectives/{id}/causal-graph")
@Tag(name = "Analysis")
@RolesAllowed({Roles.FACILITATOR, Roles.RESPONDER, Roles.MANAGER, Roles.ADMIN})
class CauseResource {
    private final CauseService causes;
    private final IdempotencyKeys keys;

    CauseResource(CauseService causes, IdempotencyKeys keys) {
        this.causes = causes;
        this.keys = keys;
    }

    @GET
    @RolesAllowed({
        Roles.VIEWER,
        Roles.RESPONDER,
        Roles.FACILITATOR,
        Roles.MANAGER,
        Roles.ADMIN,
        Roles.AUDITOR,
        Roles.INTEGRATION
    })
    @Operation(
            operationId = "getCausalGraph",
            summary = "What led to what",
            description =
                    "Factors, timeline entries and the incident, with the links between them. Loops are allowed and"
                            + " named. Entries that the caller may not read are left out with their links.")
    @APIResponse(responseCode = "200", description = "The graph; without links where nobody has drawn any")
    public Uni<CausalGraphView> read(
            @Parameter(schema = @Schema(type = SchemaType.STRING)) @PathParam("id") ResourceId id) {
        return causes.read(id);
    }

    @POST
    @Path("/links")
    @Operation(
            operationId = "linkCauses",
            summary = "Say that one thing led to another",
            description = "A link that closes a loop is taken: it is shown as feedback.")
    @APIResponse(
            responseCode = "201",
            description = "Linked",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CausalLinkView.class)))
    @APIResponse(responseCode = "400", description = "An end is unknown, did not contribute, or is the other end")
    @APIResponse(
            responseCode = "409",
            description = "They are linked already, there are 300 links, or the retrospective is not being worked on")
    @APIResponse(responseCode = "422", description = "The Idempotency-Key was used with another body")
    public Uni<Response> link(
            @Parameter(schema = @Schema(type = SchemaType.STRING)) @PathParam("id") ResourceId id,
            @HeaderParam(IdempotencyKeys.HEADER) String key,
            @NotNull @Valid CausalLinkRequest request) {
        return causes.link(id, request, keys.from(key, request))
                .map(link -> tagged(
                        Response.created(
                                URI.create("/api/v1/retrospectives/" + id + "/causal-graph/links/" + link.id())),
                        link));
    }

    @PATCH
    @Path("/links/{linkId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(operationId = "changeCausalLink", summary = "Say how it led to it, or why")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MergePatch.MEDIA_TYPE,
                            schema = @Schema(implementation = EditCausalLinkRequest.Patch.class)))
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CausalLinkView.class)))
    @APIResponse(responseCode = "409", description = "The retrospective is not being worked on now")
    @APIResponse(responseCode = "412", description = "It has changed since it was read")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<Response> change(
            @Parameter(schema = @Schema(type = SchemaType.STRING)) @PathParam("id") ResourceId id,
            @PathParam("linkId") UUID linkId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull JsonNode patch) {
        return causes.change(id, linkId, patch, ifMatch).map(link -> tagged(Response.ok(), link));
    }

    @DELETE
    @Path("/links/{linkId}")
    @Operation(operationId = "removeCausalLink", summary = "Take a link away", description = "What it linked stays.")
    @APIResponse(responseCode = "204", description = "It is gone")
    @APIResponse(responseCode = "409", description = "The retrospective is not being worked on now")
    public Uni<Void> remove(
            @Parameter(schema = @Schema(type = SchemaType.STRING)) @PathParam("id") ResourceId id,
            @PathParam("linkId") UUID linkId) {
        return causes.remove(id, linkId);
    }

    private static Response tagged(Response.ResponseBuilder answer, CausalLinkView link) {
        return answer.entity(link)
                .header(HttpHeaders.ETAG, ETags.of(link.version()))
                .build();
    }
}
