package dev.afterword.incidents.reliability;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The reliability of everything over HTTP. */
@Path("/api/v1/slos/overview")
@Tag(name = "Reliability")
class EnterpriseReliabilityResource {

    private final ReliabilityService reliability;

    EnterpriseReliabilityResource(ReliabilityService reliability) {
        this.reliability = reliability;
    }

    @GET
    @Operation(
            operationId = "getReliabilityOverview",
            summary = "The same over all services, with a line for each system and what the catalogue does not know")
    @APIResponse(responseCode = "200", description = "What the caller may see of it")
    public Uni<ReliabilityView> read() {
        return reliability.ofEverything();
    }
}
