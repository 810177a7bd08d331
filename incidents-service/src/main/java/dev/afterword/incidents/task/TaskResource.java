package dev.afterword.incidents.task;

import com.fasterxml.jackson.databind.JsonNode;
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
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** Tasks of the response over HTTP. */
@Path("/api/v1/incidents/{id}/tasks")
@Tag(name = "Tasks")
class TaskResource {

    private final TaskService tasks;
    private final IdempotencyKeys idempotencyKeys;

    TaskResource(TaskService tasks, IdempotencyKeys idempotencyKeys) {
        this.tasks = tasks;
        this.idempotencyKeys = idempotencyKeys;
    }

    @GET
    @Operation(operationId = "listTasks", summary = "Tasks of the response, oldest first")
    @APIResponse(responseCode = "200", description = "All of them")
    public Uni<Page<TaskView>> list(@PathParam("id") ResourceId id) {
        return tasks.list(id).map(found -> new Page<>(found, null));
    }

    @POST
    @RolesAllowed({Roles.RESPONDER, Roles.FACILITATOR, Roles.MANAGER, Roles.ADMIN, Roles.INTEGRATION})
    @Operation(operationId = "assignTask", summary = "Give a task to one person")
    @APIResponse(responseCode = "201", description = "The task; ETag is its version")
    @APIResponse(responseCode = "409", description = "The incident is merged into another")
    @APIResponse(responseCode = "422", description = "The Idempotency-Key belongs to another body")
    public Uni<RestResponse<TaskView>> assign(
            @PathParam("id") ResourceId id,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @Valid @NotNull AssignTaskRequest request) {
        return tasks.assign(id, request, idempotencyKeys.from(idempotencyKey, request))
                .map(task -> tagged(Status.CREATED, task));
    }

    @PATCH
    @Path("/{taskId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Roles.RESPONDER, Roles.FACILITATOR, Roles.MANAGER, Roles.ADMIN, Roles.INTEGRATION})
    @Operation(operationId = "editTask", summary = "Change a task or give it to another person")
    @RequestBody(content = @Content(schema = @Schema(implementation = AssignTaskRequest.class)))
    @APIResponse(responseCode = "200", description = "The task as it is now; ETag is its version")
    @APIResponse(responseCode = "409", description = "It has ended, or another person is named on a merged incident")
    @APIResponse(responseCode = "412", description = "Somebody has changed it since it was read")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<RestResponse<TaskView>> edit(
            @PathParam("id") ResourceId id,
            @PathParam("taskId") UUID taskId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull JsonNode patch) {
        return tasks.edit(id, taskId, ifMatch, patch).map(task -> tagged(Status.OK, task));
    }

    @POST
    @Path("/{taskId}/transitions")
    @RolesAllowed({Roles.RESPONDER, Roles.FACILITATOR, Roles.MANAGER, Roles.ADMIN, Roles.INTEGRATION})
    @Operation(operationId = "transitionTask", summary = "Begin, end, cancel or take up a task again")
    @APIResponse(responseCode = "200", description = "The task in its new state; ETag is its version")
    @APIResponse(responseCode = "409", description = "Not possible from here; allowedTransitions says what is")
    @APIResponse(responseCode = "412", description = "If-Match was sent and somebody has changed it since")
    @APIResponse(responseCode = "422", description = "The Idempotency-Key belongs to another body")
    public Uni<RestResponse<TaskView>> move(
            @PathParam("id") ResourceId id,
            @PathParam("taskId") UUID taskId,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @Valid @NotNull TaskTransitionRequest request) {
        return tasks.move(id, taskId, ifMatch, request, idempotencyKeys.from(idempotencyKey, request))
                .map(task -> tagged(Status.OK, task));
    }

    private static RestResponse<TaskView> tagged(Status status, TaskView task) {
        return ResponseBuilder.create(status, task)
                .header("ETag", ETags.of(task.version()))
                .build();
    }
}
