package dev.afterword.incidents.incident;

import dev.afterword.incidents.moment.MomentChangeView;
import dev.afterword.restkit.http.ResourceId;
import dev.afterword.restkit.identity.Roles;
import dev.afterword.restkit.page.Page;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Corrections of an incident's moments over HTTP. */
@Path("/api/v1/incidents/{id}/moments")
@Tag(name = "Moments")
class MomentResource {

    private final MomentService moments;

    MomentResource(MomentService moments) {
        this.moments = moments;
    }

    @PUT
    @Path("/{name}")
    @RolesAllowed({Roles.RESPONDER, Roles.FACILITATOR, Roles.MANAGER, Roles.ADMIN, Roles.INTEGRATION})
    @Operation(operationId = "correctMoment", summary = "Correct one moment; the old value is kept")
    @APIResponse(responseCode = "200", description = "The incident as it is now; ETag is its version")
    @APIResponse(responseCode = "412", description = "Somebody has changed the incident since it was read")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<RestResponse<IncidentView>> correct(
            @PathParam("id") ResourceId id,
            @PathParam("name") @Parameter(description = "Name of the moment", example = "mitigated") String name,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull CorrectMomentRequest request) {
        return moments.correct(id, name, ifMatch, request).map(IncidentResource::tagged);
    }

    @GET
    @Path("/history")
    @Operation(operationId = "listMomentChanges", summary = "Values of moments that were replaced, oldest first")
    @APIResponse(responseCode = "200", description = "All of them")
    public Uni<Page<MomentChangeView>> history(@PathParam("id") ResourceId id) {
        return moments.history(id).map(changes -> new Page<>(changes, null));
    }
}
