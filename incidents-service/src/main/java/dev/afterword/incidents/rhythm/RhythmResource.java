package dev.afterword.incidents.rhythm;

import dev.afterword.restkit.http.ResourceId;
import dev.afterword.restkit.page.Page;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** When audiences should hear of an incident, over HTTP. */
@Path("/api/v1/incidents/{id}/message-rhythm")
@Tag(name = "Messages")
class RhythmResource {

    private final RhythmService rhythms;

    RhythmResource(RhythmService rhythms) {
        this.rhythms = rhythms;
    }

    @GET
    @Operation(
            operationId = "listMessageRhythm",
            summary = "When customers and internal teams should hear of the incident next, and what to promise them",
            description =
                    "For the first time within 5 minutes of the declaration, then every 20 minutes for two hours, then"
                            + " every hour, unless the installation sets it otherwise; what was promised counts before that.")
    @APIResponse(responseCode = "200", description = "One for each audience")
    public Uni<Page<RhythmView>> list(@PathParam("id") ResourceId id) {
        return rhythms.of(id).map(found -> new Page<>(found, null));
    }
}
