package dev.afterword.incidents.budget;

import dev.afterword.restkit.http.ResourceId;
import dev.afterword.restkit.identity.Roles;
import dev.afterword.restkit.page.Page;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What an incident took of error budgets, over HTTP. */
@Path("/api/v1/incidents/{id}/budget")
@Tag(name = "SLOs")
class BudgetResource {

    private final BudgetService budgets;

    BudgetResource(BudgetService budgets) {
        this.budgets = budgets;
    }

    @GET
    @Operation(
            operationId = "listBudgetConsumption",
            summary = "What the incident took, or would take, of each SLO of its services and systems")
    @APIResponse(responseCode = "200", description = "Kept ones first, recorded or computed; all of them")
    public Uni<Page<BudgetView>> list(@PathParam("id") ResourceId id) {
        return budgets.of(id).map(found -> new Page<>(found, null));
    }

    @PUT
    @Path("/{sloId}")
    @RolesAllowed({Roles.RESPONDER, Roles.FACILITATOR, Roles.MANAGER, Roles.ADMIN, Roles.INTEGRATION})
    @Operation(
            operationId = "recordBudgetConsumption",
            summary = "Record what the incident took of an SLO's error budget; what was recorded before is replaced",
            description =
                    "Bad and total events, minutes and the fraction affected, or an empty object: then the minutes"
                            + " are those of the impact windows, or of the moments. It counts before the computed figure. Both formulas are shown; the one of the SLO's basis counts."
                            + " Exercises, maintenance and near misses take from no budget.")
    @APIResponse(responseCode = "409", description = "The incident is an exercise, maintenance or a near miss")
    @APIResponse(responseCode = "200", description = "Both formulas and which of them counts")
    public Uni<BudgetView> record(
            @PathParam("id") ResourceId id,
            @PathParam("sloId") ResourceId sloId,
            @Valid @NotNull RecordBudgetRequest request) {
        return budgets.record(id, sloId, request);
    }
}
