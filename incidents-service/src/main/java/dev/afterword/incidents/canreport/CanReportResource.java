package dev.afterword.incidents.canreport;

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

/** Reports by condition, actions and needs over HTTP. */
@Path("/api/v1/incidents/{id}/can-reports")
@Tag(name = "Timeline")
class CanReportResource {

    private final CanReportService reports;
    private final IdempotencyKeys idempotencyKeys;

    CanReportResource(CanReportService reports, IdempotencyKeys idempotencyKeys) {
        this.reports = reports;
        this.idempotencyKeys = idempotencyKeys;
    }

    @GET
    @Operation(operationId = "listCanReports", summary = "Reports by condition, actions and needs, the latest first")
    @APIResponse(responseCode = "200", description = "All of them")
    public Uni<Page<CanReportView>> list(@PathParam("id") ResourceId id) {
        return reports.list(id).map(found -> new Page<>(found, null));
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed({Roles.RESPONDER, Roles.FACILITATOR, Roles.MANAGER, Roles.ADMIN, Roles.INTEGRATION})
    @Operation(operationId = "reportCan", summary = "Report condition, actions and needs; an entry of the timeline")
    @APIResponse(responseCode = "201", description = "The report")
    @APIResponse(responseCode = "422", description = "The Idempotency-Key belongs to another body")
    public Uni<CanReportView> report(
            @PathParam("id") ResourceId id,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @Valid @NotNull CanReportRequest request) {
        return reports.report(id, request, idempotencyKeys.from(idempotencyKey, request));
    }
}
