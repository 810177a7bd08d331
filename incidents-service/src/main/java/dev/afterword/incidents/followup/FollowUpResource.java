package dev.afterword.incidents.followup;

import dev.afterword.restkit.http.ResourceId;
import dev.afterword.restkit.page.Page;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The action items of an incident over HTTP. */
@Path("/api/v1/incidents/{id}/follow-ups")
@Tag(name = "Follow-ups")
class FollowUpResource {

    private final FollowUpService followUps;

    FollowUpResource(FollowUpService followUps) {
        this.followUps = followUps;
    }

    @GET
    @Operation(operationId = "listFollowUps", summary = "Action items that came out of an incident, oldest first")
    @APIResponse(responseCode = "200", description = "All that the caller may see")
    public Uni<Page<FollowUpView>> list(@PathParam("id") ResourceId id) {
        return followUps.of(id).map(found -> new Page<>(found, null));
    }
}
