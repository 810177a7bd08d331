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

/** Impact on cohorts over HTTP. */
@Path("/api/v1/incidents/{id}/impacts")
@Tag(name = "Impact")
class CohortResource {

    private final CohortService cohorts;
    private final IdempotencyKeys idempotencyKeys;

    CohortResource(CohortService cohorts, IdempotencyKeys idempotencyKeys) {
        this.cohorts = cohorts;
        this.idempotencyKeys = idempotencyKeys;
    }

    @GET
    @Operation(operationId = "listImpacts", summary = "What it did to whom")
    @APIResponse(responseCode = "200", description = "All of them")
    public Uni<Page<CohortView>> list(@PathParam("id") ResourceId id) {
        return cohorts.list(id).map(found -> new Page<>(found, null));
    }

    @POST
    @RolesAllowed({Roles.RESPONDER, Roles.FACILITATOR, Roles.MANAGER, Roles.ADMIN, Roles.INTEGRATION})
    @Operation(operationId = "addImpact", summary = "Tell what it did to a cohort")
    @APIResponse(responseCode = "201", description = "The impact on the cohort; ETag is its version")
    @APIResponse(responseCode = "422", description = "The Idempotency-Key belongs to another body")
    public Uni<RestResponse<CohortView>> add(
            @PathParam("id") ResourceId id,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @Valid @NotNull EditCohortRequest request) {
        return cohorts.add(id, request, idempotencyKeys.from(idempotencyKey, request))
                .map(added -> tagged(Status.CREATED, added));
    }

    @PATCH
    @Path("/{impactId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Roles.RESPONDER, Roles.FACILITATOR, Roles.MANAGER, Roles.ADMIN, Roles.INTEGRATION})
    @Operation(
            operationId = "correctImpact",
            summary = "Correct or withdraw the impact on a cohort; old values are kept")
    @RequestBody(content = @Content(schema = @Schema(implementation = EditCohortRequest.class)))
    @APIResponse(responseCode = "200", description = "The impact on the cohort as it is now; ETag is its version")
    @APIResponse(responseCode = "412", description = "Somebody has changed it since it was read")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<RestResponse<CohortView>> correct(
            @PathParam("id") ResourceId id,
            @PathParam("impactId") UUID impactId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull JsonNode patch) {
        return cohorts.correct(id, impactId, ifMatch, patch).map(corrected -> tagged(Status.OK, corrected));
    }

    @GET
    @Path("/history")
    @Operation(operationId = "listImpactChanges", summary = "Values that were replaced, oldest first")
    @APIResponse(responseCode = "200", description = "All of them")
    public Uni<Page<ImpactChangeView>> history(@PathParam("id") ResourceId id) {
        return cohorts.history(id).map(changes -> new Page<>(changes, null));
    }

    private static RestResponse<CohortView> tagged(Status status, CohortView one) {
        return ResponseBuilder.create(status, one)
                .header("ETag", ETags.of(one.version()))
                .build();
    }
}
