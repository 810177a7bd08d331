package dev.afterword.incidents.related;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Related incidents over HTTP. */
@Path("/api/v1/incidents/{id}/related")
@Tag(name = "Related incidents")
class RelatedResource {

    private final RelatedService related;
    private final IdempotencyKeys idempotencyKeys;

    RelatedResource(RelatedService related, IdempotencyKeys idempotencyKeys) {
        this.related = related;
        this.idempotencyKeys = idempotencyKeys;
    }

    @GET
    @Operation(operationId = "listRelatedIncidents", summary = "Related incidents that the caller may see")
    @APIResponse(responseCode = "200", description = "All of them")
    public Uni<Page<RelatedView>> list(@PathParam("id") ResourceId id) {
        return related.list(id).map(found -> new Page<>(found, null));
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed({Roles.RESPONDER, Roles.FACILITATOR, Roles.MANAGER, Roles.ADMIN, Roles.INTEGRATION})
    @Operation(operationId = "relateIncidents", summary = "Relate two incidents, each to the other")
    @APIResponse(responseCode = "201", description = "The other incident")
    @APIResponse(responseCode = "409", description = "They are related already")
    @APIResponse(responseCode = "422", description = "The Idempotency-Key belongs to another body")
    public Uni<RelatedView> relate(
            @PathParam("id") ResourceId id,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @Valid @NotNull RelateRequest request) {
        return related.relate(id, request, idempotencyKeys.from(idempotencyKey, request));
    }

    @POST
    @Path("/{relatedId}/withdrawal")
    @ResponseStatus(204)
    @RolesAllowed({Roles.RESPONDER, Roles.FACILITATOR, Roles.MANAGER, Roles.ADMIN, Roles.INTEGRATION})
    @Operation(operationId = "partIncidents", summary = "Take a relation back, on both sides")
    @APIResponse(responseCode = "204", description = "They are not related any more")
    @APIResponse(responseCode = "404", description = "They are not related")
    public Uni<Void> part(@PathParam("id") ResourceId id, @PathParam("relatedId") ResourceId relatedId) {
        return related.part(id, relatedId);
    }
}
