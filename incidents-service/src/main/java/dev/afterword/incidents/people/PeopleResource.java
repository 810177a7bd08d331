package dev.afterword.incidents.people;

import dev.afterword.restkit.identity.CurrentUser;
import dev.afterword.restkit.page.Page;
import dev.afterword.restkit.page.PageQuery;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller and the people that can be named on an incident. */
@Path("/api/v1")
@Tag(name = "People")
class PeopleResource {

    private final PeopleService people;
    private final CurrentUser user;

    PeopleResource(PeopleService people, CurrentUser user) {
        this.people = people;
        this.user = user;
    }

    @GET
    @Path("/me")
    @Operation(operationId = "getMe", summary = "The caller: name, roles and teams")
    @APIResponse(responseCode = "200", description = "The caller")
    public Uni<MeView> me() {
        return Uni.createFrom().item(MeView.of(user));
    }

    @GET
    @Path("/people")
    @Operation(operationId = "listPeople", summary = "People by name; for pickers, so without further pages")
    @APIResponse(responseCode = "200", description = "People whose name or user name contains the text")
    public Uni<Page<PersonView>> people(
            @QueryParam("q") @Parameter(description = "Part of the name") String text, @BeanParam PageQuery page) {
        return people.find(text, page.limit()).map(found -> new Page<>(found, null));
    }
}
