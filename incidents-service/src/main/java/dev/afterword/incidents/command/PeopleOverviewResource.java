package dev.afterword.incidents.command;

import dev.afterword.restkit.http.ResourceId;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The people in an incident over HTTP. */
@Path("/api/v1/incidents/{id}/people")
@Tag(name = "Roles")
class PeopleOverviewResource {

    private final PeopleOverviewService people;

    PeopleOverviewResource(PeopleOverviewService people) {
        this.people = people;
    }

    @GET
    @Operation(
            operationId = "getIncidentPeople",
            summary = "Command and its times, span of control, and how often the incident changed teams")
    @APIResponse(responseCode = "200", description = "The people in the incident as a whole")
    public Uni<PeopleOverviewView> read(@PathParam("id") ResourceId id) {
        return people.read(id);
    }
}
