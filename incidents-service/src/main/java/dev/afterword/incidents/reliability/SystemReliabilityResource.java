package dev.afterword.incidents.reliability;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The reliability of a system over HTTP. */
@Path("/api/v1/systems/{key}/reliability")
@Tag(name = "Reliability")
class SystemReliabilityResource {

    private final ReliabilityService reliability;

    SystemReliabilityResource(ReliabilityService reliability) {
        this.reliability = reliability;
    }

    @GET
    @Operation(operationId = "getSystemReliability", summary = "The same over all services of a system")
    @APIResponse(responseCode = "200", description = "What the caller may see of it")
    public Uni<ReliabilityView> read(@PathParam("key") String key) {
        return reliability.ofSystem(key);
    }
}
