package dev.afterword.incidents.buddy;

import dev.afterword.restkit.page.Page;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's buddies over HTTP. */
@Path("/api/v1/me/buddies")
@Tag(name = "People")
class BuddyResource {

    private final BuddyService buddies;

    BuddyResource(BuddyService buddies) {
        this.buddies = buddies;
    }

    @GET
    @Operation(
            operationId = "listBuddies",
            summary = "Whom the caller trusts to be asked when unsure; nobody else reads this, not even they")
    @APIResponse(responseCode = "200", description = "All of them, buddies before those one hop away")
    public Uni<Page<BuddyView>> list() {
        return buddies.list().map(found -> new Page<>(found, null));
    }

    @PUT
    @Path("/{personId}")
    @Operation(operationId = "keepBuddy", summary = "Remember a person, or change what they are remembered for")
    @APIResponse(responseCode = "204", description = "Remembered")
    public Uni<Void> keep(@PathParam("personId") String personId, @Valid @NotNull KeepBuddyRequest request) {
        return buddies.keep(personId, request);
    }

    @DELETE
    @Path("/{personId}")
    @Operation(operationId = "removeBuddy", summary = "Forget a person; a note of one's own, so nothing is kept of it")
    @APIResponse(responseCode = "204", description = "Forgotten, or never remembered")
    public Uni<Void> remove(@PathParam("personId") String personId) {
        return buddies.remove(personId);
    }
}
