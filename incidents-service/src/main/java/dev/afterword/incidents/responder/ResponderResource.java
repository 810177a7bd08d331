package dev.afterword.incidents.responder;

import com.fasterxml.jackson.databind.JsonNode;
import dev.afterword.incidents.rolehistory.RoleChangeView;
import dev.afterword.restkit.http.ETags;
import dev.afterword.restkit.http.IdempotencyKeys;
import dev.afterword.restkit.http.MergePatch;
import dev.afterword.restkit.http.ResourceId;
import dev.afterword.restkit.identity.Roles;
import dev.afterword.restkit.page.Page;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** Roles on an incident over HTTP. */
@Path("/api/v1/incidents/{id}/roles")
@Tag(name = "Roles")
class ResponderResource {

    private final ResponderService responders;
    private final RoleRecordService records;
    private final IdempotencyKeys idempotencyKeys;

    ResponderResource(ResponderService responders, RoleRecordService records, IdempotencyKeys idempotencyKeys) {
        this.responders = responders;
        this.records = records;
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

    @POST
    @Path("/past")
    @RolesAllowed({Roles.RESPONDER, Roles.FACILITATOR, Roles.MANAGER, Roles.ADMIN, Roles.INTEGRATION})
    @Operation(
            operationId = "recordRole",
            summary = "Record a role that somebody holds or held, after the fact",
            description =
                    "At any instant one person is in command, one leads a sub-team, and nobody holds a role twice. Time of"
                            + " the response without a commander is no error: it is measured and warned of.")
    @APIResponse(responseCode = "201", description = "The assignment; ETag is its version")
    @APIResponse(responseCode = "409", description = "The role was held then, or the incident is merged into another")
    @APIResponse(responseCode = "422", description = "The Idempotency-Key belongs to another body")
    public Uni<RestResponse<RoleAssignmentView>> record(
            @PathParam("id") ResourceId id,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @Valid @NotNull RoleRecordRequest request) {
        return records.record(id, request, idempotencyKeys.from(idempotencyKey, request))
                .map(recorded -> tagged(Status.CREATED, recorded));
    }

    @PATCH
    @Path("/{assignmentId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Roles.RESPONDER, Roles.FACILITATOR, Roles.MANAGER, Roles.ADMIN, Roles.INTEGRATION})
    @Operation(
            operationId = "correctRole",
            summary = "Correct who held a role or when; old values are kept",
            description =
                    "A reason goes with each correction. A hand-off of command is one fact: where one of its two ends moves,"
                            + " the other moves with it.")
    @RequestBody(content = @Content(schema = @Schema(implementation = RoleRecordRequest.class)))
    @APIResponse(responseCode = "200", description = "The assignment as it is now; ETag is its version")
    @APIResponse(
            responseCode = "409",
            description = "The role was held then, or nobody would be in command while the incident goes on")
    @APIResponse(responseCode = "412", description = "Somebody has changed it since it was read")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<RestResponse<RoleAssignmentView>> correct(
            @PathParam("id") ResourceId id,
            @PathParam("assignmentId") UUID assignmentId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull JsonNode patch) {
        return records.correct(id, assignmentId, ifMatch, patch).map(corrected -> tagged(Status.OK, corrected));
    }

    @GET
    @Path("/history")
    @Operation(operationId = "listRoleChanges", summary = "Values of roles that were replaced, oldest first")
    @APIResponse(responseCode = "200", description = "All of them")
    public Uni<Page<RoleChangeView>> history(@PathParam("id") ResourceId id) {
        return records.history(id).map(changes -> new Page<>(changes, null));
    }

    private static RestResponse<RoleAssignmentView> tagged(Status status, RoleAssignmentView one) {
        return ResponseBuilder.create(status, one)
                .header("ETag", ETags.of(one.version()))
                .build();
    }
}
