package dev.afterword.incidents.reliability;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The reliability of a service over HTTP. */
@Path("/api/v1/services/{key}/reliability")
@Tag(name = "Reliability")
class ServiceReliabilityResource {

    private final ReliabilityService reliability;

    ServiceReliabilityResource(ReliabilityService reliability) {
        this.reliability = reliability;
    }

    @GET
    @Operation(
            operationId = "getServiceReliability",
            summary = "Budgets, incidents, follow-ups and shared responsibility of a service")
    @APIResponse(responseCode = "200", description = "What the caller may see of it")
    public Uni<ReliabilityView> read(@PathParam("key") String key) {
        return reliability.ofService(key);
    }
}
