package dev.afterword.incidents.check;

import dev.afterword.restkit.http.ResourceId;
import dev.afterword.restkit.page.Page;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The checks whose failures led to an incident, over HTTP. */
@Path("/api/v1/incidents/{id}/check-results")
@Tag(name = "Checks")
class IncidentCheckResource {

    private final CheckResultService results;

    IncidentCheckResource(CheckResultService results) {
        this.results = results;
    }

    @GET
    @Operation(
            operationId = "listIncidentCheckResults",
            summary = "Failures of correctness checks that led to the incident, the first one first")
    @APIResponse(responseCode = "200", description = "The first two hundred")
    public Uni<Page<CheckResultView>> list(@PathParam("id") ResourceId id) {
        return results.ofIncident(id).map(found -> new Page<>(found, null));
    }
}
