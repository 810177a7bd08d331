package dev.afterword.incidents.detection;

import com.fasterxml.jackson.databind.JsonNode;
import dev.afterword.restkit.http.ETags;
import dev.afterword.restkit.http.MergePatch;
import dev.afterword.restkit.http.ResourceId;
import dev.afterword.restkit.identity.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** How an incident was noticed, over HTTP. */
@Path("/api/v1/incidents/{id}/detection")
@Tag(name = "Detection")
class DetectionResource {

    private final DetectionService detection;

    DetectionResource(DetectionService detection) {
        this.detection = detection;
    }

    @GET
    @Operation(operationId = "getDetection", summary = "How the incident was noticed")
    @APIResponse(responseCode = "200", description = "What is known; ETag is its version, \"0\" while nobody has told")
    public Uni<RestResponse<DetectionView>> read(@PathParam("id") ResourceId id) {
        return detection.read(id).map(DetectionResource::tagged);
    }

    @PUT
    @RolesAllowed({Roles.RESPONDER, Roles.FACILITATOR, Roles.MANAGER, Roles.ADMIN, Roles.INTEGRATION})
    @Operation(operationId = "setDetection", summary = "Tell how the incident was noticed")
    @APIResponse(responseCode = "200", description = "What is known now; ETag is its version")
    @APIResponse(responseCode = "412", description = "Somebody has changed it since it was read")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<RestResponse<DetectionView>> tell(
            @PathParam("id") ResourceId id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull DetectionRequest request) {
        return detection.tell(id, ifMatch, request).map(DetectionResource::tagged);
    }

    @PATCH
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Roles.RESPONDER, Roles.FACILITATOR, Roles.MANAGER, Roles.ADMIN, Roles.INTEGRATION})
    @Operation(operationId = "editDetection", summary = "Change a part of it; members that are not sent stay")
    @RequestBody(content = @Content(schema = @Schema(implementation = DetectionRequest.class)))
    @APIResponse(responseCode = "200", description = "What is known now; ETag is its version")
    @APIResponse(responseCode = "412", description = "Somebody has changed it since it was read")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<RestResponse<DetectionView>> edit(
            @PathParam("id") ResourceId id, @HeaderParam("If-Match") String ifMatch, @NotNull JsonNode patch) {
        return detection.edit(id, ifMatch, patch).map(DetectionResource::tagged);
    }

    private static RestResponse<DetectionView> tagged(DetectionView view) {
        return ResponseBuilder.ok(view).header("ETag", ETags.of(view.version())).build();
    }
}
