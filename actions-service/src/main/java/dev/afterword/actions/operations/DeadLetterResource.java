package dev.afterword.actions.operations;

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

/** Messages that this service could not apply, over HTTP. */
@Path("/api/v1/operations/actions/dead-letters")
@Tag(name = "Operations")
@RolesAllowed(Roles.ADMIN)
class DeadLetterResource {

    private final DeadLetters deadLetters;

    DeadLetterResource(DeadLetters deadLetters) {
        this.deadLetters = deadLetters;
    }

    @GET
    @Operation(operationId = "listActionsDeadLetters", summary = "Messages that could not be applied, newest first")
    @APIResponse(responseCode = "200", description = "A page of dead letters")
    public Uni<Page<DeadLetter>> list(@BeanParam PageQuery page) {
        return deadLetters.list(page);
    }

    @POST
    @Path("/{deadLetterId}/replay")
    @Operation(operationId = "replayActionsDeadLetter", summary = "Send a message through its topic again")
    @APIResponse(responseCode = "204", description = "Sent; applying it follows")
    public Uni<Void> replay(@PathParam("deadLetterId") UUID deadLetterId) {
        return deadLetters.replay(deadLetterId);
    }
}
