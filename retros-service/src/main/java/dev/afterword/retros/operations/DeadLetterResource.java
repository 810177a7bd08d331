package dev.afterword.retros.operations;

import dev.afterword.eventkit.deadletter.DeadLetter;
import dev.afterword.eventkit.deadletter.DeadLetters;
import dev.afterword.restkit.identity.Roles;
import dev.afterword.restkit.page.Page;
import dev.afterword.restkit.page.PageQuery;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What this service could not apply, over HTTP. */
@Path("/api/v1/operations/retros/dead-letters")
@Tag(name = "Operations")
@RolesAllowed(Roles.ADMIN)
class DeadLetterResource {
    private final DeadLetters letters;

    DeadLetterResource(DeadLetters letters) {
        this.letters = letters;
    }

    @GET
    @Operation(
            operationId = "listRetrosDeadLetters",
            summary = "Events that this service could not apply, newest first")
    @APIResponse(responseCode = "200", description = "A page of dead letters")
    public Uni<Page<DeadLetter>> list(@BeanParam PageQuery page) {
        return letters.list(page);
    }

    @POST
    @Path("/{id}/replay")
    @Operation(operationId = "replayRetrosDeadLetter", summary = "Send one through its topic again")
    @APIResponse(responseCode = "204", description = "Sent; it is applied if the reason is gone")
    public Uni<Void> replay(@PathParam("id") UUID id) {
        return letters.replay(id);
    }
}
