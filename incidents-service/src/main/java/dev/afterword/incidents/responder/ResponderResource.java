package dev.afterword.incidents.responder;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Roles on an incident over HTTP. */
@Path("/api/v1/incidents/{id}/roles")
@Tag(name = "Roles")
class ResponderResource {

    private final ResponderService responders;
    private final IdempotencyKeys idempotencyKeys;

    ResponderResource(ResponderService responders, IdempotencyKeys idempotencyKeys) {
        this.responders = responders;
        this.idempotencyKeys = idempotencyKeys;
    }

    @GET
    @Operation(operationId = "listRoles", summary = "Who holds or held which role, oldest first")
    @APIResponse(responseCode = "200", description = "All assignments")
    public Uni<Page<RoleAssignmentView>> list(@PathParam("id") ResourceId id) {
        return responders.list(id).map(found -> new Page<>(found, null));
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed({Roles.RESPONDER, Roles.FACILITATOR, Roles.MANAGER, Roles.ADMIN, Roles.INTEGRATION})
    @Operation(operationId = "assignRole", summary = "Give a person a role")
    @APIResponse(responseCode = "201", description = "The assignment")
    @APIResponse(responseCode = "409", description = "The role is held, or the incident is merged into another")
    @APIResponse(responseCode = "422", description = "The Idempotency-Key belongs to another body")
    public Uni<RoleAssignmentView> assign(
            @PathParam("id") ResourceId id,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @Valid @NotNull AssignRoleRequest request) {
        return responders.assign(id, request, idempotencyKeys.from(idempotencyKey, request));
    }

    @POST
    @Path("/{assignmentId}/release")
    @RolesAllowed({Roles.RESPONDER, Roles.FACILITATOR, Roles.MANAGER, Roles.ADMIN, Roles.INTEGRATION})
    @Operation(operationId = "releaseRole", summary = "Give a role back")
    @APIResponse(responseCode = "200", description = "The assignment, ended")
    @APIResponse(responseCode = "409", description = "It has ended, or it is command and the incident goes on")
    public Uni<RoleAssignmentView> release(
            @PathParam("id") ResourceId id,
            @PathParam("assignmentId") UUID assignmentId,
            @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return responders.release(id, assignmentId, idempotencyKeys.from(idempotencyKey, null));
    }
}
