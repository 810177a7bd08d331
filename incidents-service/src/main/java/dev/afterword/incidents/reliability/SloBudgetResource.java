package dev.afterword.incidents.reliability;

import dev.afterword.restkit.http.ResourceId;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The error budget of an objective over HTTP. */
@Path("/api/v1/slos/{id}/budget")
@Tag(name = "Reliability")
class SloBudgetResource {

    private final ReliabilityService reliability;

    SloBudgetResource(ReliabilityService reliability) {
        this.reliability = reliability;
    }

    @GET
    @Operation(
            operationId = "getSloBudget",
            summary = "The error budget of an SLO in its present window, and which incidents took it")
    @APIResponse(responseCode = "200", description = "What the caller may see of it")
    public Uni<SloBudgetView> read(@PathParam("id") ResourceId id) {
        return reliability.ofSlo(id);
    }
}
