package dev.afterword.incidents.slo;

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

/** Objectives over HTTP. */
@Path("/api/v1/slos")
@Tag(name = "SLOs")
class SloResource {

    private final SloService slos;
    private final IdempotencyKeys idempotencyKeys;

    SloResource(SloService slos, IdempotencyKeys idempotencyKeys) {
        this.slos = slos;
        this.idempotencyKeys = idempotencyKeys;
    }

    @GET
    @Operation(operationId = "listSlos", summary = "SLOs, oldest first")
    @APIResponse(responseCode = "200", description = "A page of SLOs")
    public Uni<Page<SloView>> list(@BeanParam SloQuery query, @BeanParam PageQuery page) {
        return slos.list(query, page);
    }

    @POST
    @RolesAllowed({Roles.RESPONDER, Roles.FACILITATOR, Roles.MANAGER, Roles.ADMIN, Roles.INTEGRATION})
    @Operation(operationId = "addSlo", summary = "Add an SLO of a service or a system, with its indicators")
    @APIResponse(responseCode = "201", description = "The SLO; Location names it, ETag is its version")
    @APIResponse(responseCode = "422", description = "The Idempotency-Key belongs to another body")
    public Uni<RestResponse<SloView>> add(
            @HeaderParam("Idempotency-Key") String idempotencyKey, @Valid @NotNull AddSloRequest request) {
        return slos.add(request, idempotencyKeys.from(idempotencyKey, request))
                .map(slo -> ResponseBuilder.<SloView>created(URI.create("/api/v1/slos/" + slo.id()))
                        .entity(slo)
                        .header("ETag", ETags.of(slo.version()))
                        .build());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getSlo", summary = "One SLO, by id or key")
    @APIResponse(responseCode = "200", description = "The SLO; ETag is its version")
    public Uni<RestResponse<SloView>> read(@PathParam("id") ResourceId id) {
        return slos.read(id).map(SloResource::tagged);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Roles.RESPONDER, Roles.FACILITATOR, Roles.MANAGER, Roles.ADMIN, Roles.INTEGRATION})
    @Operation(
            operationId = "editSlo",
            summary = "Change an SLO; members that are not sent stay, budgets already recorded too")
    @RequestBody(content = @Content(schema = @Schema(implementation = EditSloRequest.class)))
    @APIResponse(responseCode = "200", description = "The SLO as it is now; ETag is its version")
    @APIResponse(responseCode = "412", description = "Somebody has changed it since it was read")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<RestResponse<SloView>> edit(
            @PathParam("id") ResourceId id, @HeaderParam("If-Match") String ifMatch, @NotNull JsonNode patch) {
        return slos.edit(id, ifMatch, patch).map(SloResource::tagged);
    }

    @POST
    @Path("/{id}/reviews")
    @RolesAllowed({Roles.RESPONDER, Roles.FACILITATOR, Roles.MANAGER, Roles.ADMIN, Roles.INTEGRATION})
    @Operation(operationId = "reviewSlo", summary = "Record that the SLO was reviewed, and when that happens next")
    @APIResponse(responseCode = "200", description = "The SLO as it is now; ETag is its version")
    @APIResponse(responseCode = "412", description = "Somebody has changed it since it was read")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<RestResponse<SloView>> review(
            @PathParam("id") ResourceId id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull SloReviewRequest review) {
        return slos.review(id, ifMatch, review).map(SloResource::tagged);
    }

    @POST
    @Path("/{id}/transitions")
    @RolesAllowed({Roles.MANAGER, Roles.ADMIN, Roles.INTEGRATION})
    @Operation(operationId = "transitionSlo", summary = "Retire an SLO, or take it up again; it is never deleted")
    @APIResponse(responseCode = "200", description = "The SLO in its new status; ETag is its version")
    @APIResponse(responseCode = "409", description = "Not possible from here; allowedTransitions says what is")
    @APIResponse(responseCode = "412", description = "If-Match was sent and somebody has changed it since")
    public Uni<RestResponse<SloView>> move(
            @PathParam("id") ResourceId id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull SloTransitionRequest request) {
        return slos.move(id, ifMatch, request).map(SloResource::tagged);
    }

    private static RestResponse<SloView> tagged(SloView slo) {
        return ResponseBuilder.ok(slo).header("ETag", ETags.of(slo.version())).build();
    }
}
