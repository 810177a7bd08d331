package dev.afterword.retros.followup;

import dev.afterword.restkit.http.IdempotencyKeys;
import dev.afterword.restkit.http.ResourceId;
import dev.afterword.restkit.identity.Roles;
import dev.afterword.restkit.page.Page;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Actions of a retrospective over HTTP. */
@Path("/api/v1/retrospectives/{id}/actions")
@Tag(name = "Proposed actions")
class FollowUpResource {
    private final FollowUpService followUps;
    private final IdempotencyKeys keys;

    FollowUpResource(FollowUpService followUps, IdempotencyKeys keys) {
        this.followUps = followUps;
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
    @Operation(operationId = "listRetrospectiveActions", summary = "Its actions with their live state")
    @APIResponse(responseCode = "200", description = "The actions in the order of their proposal")
    public Uni<Page<FollowUpView>> list(
            @Parameter(schema = @Schema(type = SchemaType.STRING)) @PathParam("id") ResourceId id) {
        return followUps.list(id);
    }

    @POST
    @RolesAllowed({Roles.FACILITATOR, Roles.RESPONDER, Roles.MANAGER, Roles.ADMIN})
    @Operation(
            operationId = "proposeRetrospectiveAction",
            summary = "Propose an action",
            description = "It becomes an action item with the id in the answer, within moments.")
    @APIResponse(
            responseCode = "201",
            description = "Proposed",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = FollowUpView.class)))
    @APIResponse(responseCode = "400", description = "A field is wrong, or a factor is not of this retrospective")
    @APIResponse(responseCode = "409", description = "The retrospective does not take proposals now")
    @APIResponse(responseCode = "422", description = "The Idempotency-Key was used with another body")
    public Uni<Response> propose(
            @Parameter(schema = @Schema(type = SchemaType.STRING)) @PathParam("id") ResourceId id,
            @HeaderParam(IdempotencyKeys.HEADER) String key,
            @NotNull @Valid ProposeActionRequest request) {
        return followUps.propose(id, request, keys.from(key, request)).map(action -> Response.created(
                        URI.create("/api/v1/actions/" + action.id()))
                .entity(action)
                .build());
    }
}
