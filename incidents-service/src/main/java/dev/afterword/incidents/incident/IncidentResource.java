package dev.afterword.incidents.incident;

import com.fasterxml.jackson.databind.JsonNode;
import dev.afterword.restkit.http.ETags;
import dev.afterword.restkit.http.IdempotencyKeys;
import dev.afterword.restkit.http.MergePatch;
import dev.afterword.restkit.http.ResourceId;
import dev.afterword.restkit.identity.Roles;
import dev.afterword.restkit.page.Page;
import dev.afterword.restkit.page.PageQuery;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Incidents over HTTP. */
@Path("/api/v1/incidents")
@Tag(name = "Incidents")
class IncidentResource {

    private final IncidentService incidents;
    private final TransitionService transitions;
    private final IdempotencyKeys idempotencyKeys;

    IncidentResource(IncidentService incidents, TransitionService transitions, IdempotencyKeys idempotencyKeys) {
        this.incidents = incidents;
        this.transitions = transitions;
        this.idempotencyKeys = idempotencyKeys;
    }

    @GET
    @Operation(operationId = "listIncidents", summary = "Incidents, the latest first")
    @APIResponse(responseCode = "200", description = "A page of incidents that the caller may see")
    public Uni<Page<IncidentSummary>> list(@BeanParam IncidentQuery query, @BeanParam PageQuery page) {
        return incidents.list(query, page);
    }

    @POST
    @RolesAllowed({Roles.RESPONDER, Roles.FACILITATOR, Roles.MANAGER, Roles.ADMIN, Roles.INTEGRATION})
    @Operation(operationId = "declareIncident", summary = "Declare, report or record an incident")
    @APIResponse(responseCode = "201", description = "The incident; Location names it, ETag is its version")
    @APIResponse(responseCode = "422", description = "The Idempotency-Key belongs to another body")
    public Uni<RestResponse<IncidentView>> declare(
            @HeaderParam("Idempotency-Key") String idempotencyKey, @Valid @NotNull DeclareIncidentRequest request) {
        return incidents
                .declare(request, idempotencyKeys.from(idempotencyKey, request))
                .map(incident -> ResponseBuilder.<IncidentView>created(URI.create("/api/v1/incidents/" + incident.id()))
                        .entity(incident)
                        .header("ETag", ETags.of(incident.version()))
                        .build());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getIncident", summary = "One incident, by id or key")
    @APIResponse(responseCode = "200", description = "The incident; ETag is its version")
    public Uni<RestResponse<IncidentView>> read(@PathParam("id") ResourceId id) {
        return incidents.read(id).map(IncidentResource::tagged);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Roles.RESPONDER, Roles.FACILITATOR, Roles.MANAGER, Roles.ADMIN, Roles.INTEGRATION})
    @Operation(operationId = "editIncident", summary = "Change details; members that are not sent stay")
    @RequestBody(content = @Content(schema = @Schema(implementation = EditIncidentRequest.class)))
    @APIResponse(responseCode = "200", description = "The incident as it is now; ETag is its version")
    @APIResponse(responseCode = "412", description = "Somebody has changed it since it was read")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<RestResponse<IncidentView>> edit(
            @PathParam("id") ResourceId id, @HeaderParam("If-Match") String ifMatch, @NotNull JsonNode patch) {
        return incidents.edit(id, ifMatch, patch).map(IncidentResource::tagged);
    }

    @POST
    @Path("/{id}/transitions")
    @RolesAllowed({Roles.RESPONDER, Roles.FACILITATOR, Roles.MANAGER, Roles.ADMIN, Roles.INTEGRATION})
    @Operation(operationId = "transitionIncident", summary = "Change the status")
    @APIResponse(responseCode = "200", description = "The incident in its new status; ETag is its version")
    @APIResponse(responseCode = "409", description = "Not possible from here; allowedTransitions says what is")
    @APIResponse(responseCode = "412", description = "If-Match was sent and somebody has changed it since")
    @APIResponse(responseCode = "422", description = "The Idempotency-Key belongs to another body")
    public Uni<RestResponse<IncidentView>> move(
            @PathParam("id") ResourceId id,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @Valid @NotNull TransitionRequest request) {
        return transitions
                .move(id, request, ifMatch, idempotencyKeys.from(idempotencyKey, request))
                .map(IncidentResource::tagged);
    }

    static RestResponse<IncidentView> tagged(IncidentView incident) {
        return ResponseBuilder.ok(incident)
                .header("ETag", ETags.of(incident.version()))
                .build();
    }
}
