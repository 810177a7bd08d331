package dev.afterword.incidents.impact;

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

/** Impact windows over HTTP. */
@Path("/api/v1/incidents/{id}/impact-windows")
@Tag(name = "Impact")
class ImpactWindowResource {

    private final ImpactWindowService windows;
    private final IdempotencyKeys idempotencyKeys;

    ImpactWindowResource(ImpactWindowService windows, IdempotencyKeys idempotencyKeys) {
        this.windows = windows;
        this.idempotencyKeys = idempotencyKeys;
    }

    @GET
    @Operation(
            operationId = "listImpactWindows",
            summary = "Stretches in which services were not well, and how long they make together")
    @APIResponse(responseCode = "200", description = "All of them, at most 500")
    public Uni<WindowsView> list(@PathParam("id") ResourceId id) {
        return windows.list(id);
    }

    @POST
    @RolesAllowed({Roles.RESPONDER, Roles.FACILITATOR, Roles.MANAGER, Roles.ADMIN, Roles.INTEGRATION})
    @Operation(operationId = "addImpactWindow", summary = "Tell a stretch in which a service was not well")
    @APIResponse(responseCode = "201", description = "The window; ETag is its version")
    @APIResponse(responseCode = "409", description = "The incident has 500 windows, the most there may be")
    @APIResponse(responseCode = "422", description = "The Idempotency-Key belongs to another body")
    public Uni<RestResponse<WindowView>> add(
            @PathParam("id") ResourceId id,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @Valid @NotNull EditWindowRequest request) {
        return windows.open(id, request, idempotencyKeys.from(idempotencyKey, request))
                .map(added -> tagged(Status.CREATED, added));
    }

    @PATCH
    @Path("/{windowId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Roles.RESPONDER, Roles.FACILITATOR, Roles.MANAGER, Roles.ADMIN, Roles.INTEGRATION})
    @Operation(operationId = "correctImpactWindow", summary = "Correct a window; old values are kept")
    @RequestBody(content = @Content(schema = @Schema(implementation = EditWindowRequest.class)))
    @APIResponse(responseCode = "200", description = "The window as it is now; ETag is its version")
    @APIResponse(responseCode = "412", description = "Somebody has changed it since it was read")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<RestResponse<WindowView>> correct(
            @PathParam("id") ResourceId id,
            @PathParam("windowId") UUID windowId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull JsonNode patch) {
        return windows.correct(id, windowId, ifMatch, patch).map(corrected -> tagged(Status.OK, corrected));
    }

    @GET
    @Path("/history")
    @Operation(operationId = "listImpactWindowChanges", summary = "Values that were replaced, oldest first")
    @APIResponse(responseCode = "200", description = "All of them")
    public Uni<Page<ImpactChangeView>> history(@PathParam("id") ResourceId id) {
        return windows.history(id).map(changes -> new Page<>(changes, null));
    }

    private static RestResponse<WindowView> tagged(Status status, WindowView one) {
        return ResponseBuilder.create(status, one)
                .header("ETag", ETags.of(one.version()))
                .build();
    }
}
