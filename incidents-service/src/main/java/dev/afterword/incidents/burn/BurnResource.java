package dev.afterword.incidents.burn;

import dev.afterword.restkit.http.IdempotencyKeys;
import dev.afterword.restkit.http.ResourceId;
import dev.afterword.restkit.identity.Roles;
import dev.afterword.restkit.page.Page;
import dev.afterword.restkit.page.PageQuery;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** How fast budgets burn, over HTTP. */
@Path("/api/v1/slos/{id}/burns")
@Tag(name = "SLOs")
class BurnResource {

    private final BurnService burns;
    private final IdempotencyKeys idempotencyKeys;

    BurnResource(BurnService burns, IdempotencyKeys idempotencyKeys) {
        this.burns = burns;
        this.idempotencyKeys = idempotencyKeys;
    }

    @GET
    @Operation(operationId = "listSloBurns", summary = "How fast the error budget burned, the latest first")
    @APIResponse(responseCode = "200", description = "A page of what was told")
    public Uni<Page<BurnView>> list(@PathParam("id") ResourceId id, @BeanParam PageQuery page) {
        return burns.list(id, page);
    }

    @POST
    @RolesAllowed({Roles.RESPONDER, Roles.FACILITATOR, Roles.MANAGER, Roles.ADMIN, Roles.INTEGRATION})
    @Operation(
            operationId = "recordSloBurn",
            summary = "Tell how fast the error budget burns, from monitoring or by hand",
            description =
                    "A FAST burn opens an incident of SEV2, a SLOW one of SEV3; where the last burn of the SLO led to"
                            + " one that still goes on, or one is open for the service, it is told to that one. CREEPING"
                            + " and WITHIN_BUDGET are kept and lead to nothing.")
    @APIResponse(
            responseCode = "201",
            description = "What was told, with the incident that it led to",
            content = @Content(schema = @Schema(implementation = BurnView.class)))
    @APIResponse(responseCode = "409", description = "The SLO is retired")
    @APIResponse(responseCode = "422", description = "The Idempotency-Key belongs to another body")
    public Uni<RestResponse<BurnView>> record(
            @PathParam("id") ResourceId id,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @Valid @NotNull RecordBurnRequest request) {
        return burns.record(id, request, idempotencyKeys.from(idempotencyKey, request))
                .chain(recorded -> burns.read(recorded.sloId(), recorded.id()))
                .map(burn -> ResponseBuilder.create(RestResponse.Status.CREATED, burn)
                        .build());
    }
}
