package dev.afterword.gateway.session;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tells the console whether somebody is logged in, and who. */
@Path("/api/v1/session")
@Tag(name = "Session", description = "Login state of the browser.")
class SessionResource {

    private final Callers callers;

    SessionResource(Callers callers) {
        this.callers = callers;
    }

    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getSession",
            summary = "Who is logged in",
            description = "Open to anyone: without a session the answer is authenticated=false.")
    @APIResponse(
            responseCode = "200",
            description = "The caller, or nobody",
            content = @Content(schema = @Schema(implementation = SessionView.class)))
    public Uni<SessionView> session(@Context RoutingContext context) {
        return callers.find(context).onItem().transform(caller -> caller.map(SessionView::of)
                .orElseGet(SessionView::nobody));
    }
}
