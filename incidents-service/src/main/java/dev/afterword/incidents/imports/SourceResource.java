package dev.afterword.incidents.imports;

import dev.afterword.restkit.http.ResourceId;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where an imported incident comes from, over HTTP. */
@Path("/api/v1/incidents/{id}/source")
@Tag(name = "Imports")
class SourceResource {

    private final SourceService sources;

    SourceResource(SourceService sources) {
        this.sources = sources;
    }

    @GET
    @Operation(
            operationId = "getIncidentSource",
            summary = "The record that an imported incident comes from",
            description = "Published durations stand beside those that the moments of the incident give.")
    @APIResponse(responseCode = "200", description = "The record")
    @APIResponse(responseCode = "404", description = "No such incident, or it was not imported")
    public Uni<SourceView> read(@PathParam("id") ResourceId id) {
        return sources.of(id);
    }
}
