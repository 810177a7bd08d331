package dev.afterword.retros.operations;

import dev.afterword.eventkit.log.EventLog;
import dev.afterword.eventkit.log.EventPage;
import dev.afterword.restkit.identity.CurrentUser;
import dev.afterword.restkit.identity.Roles;
import dev.afterword.restkit.page.PageQuery;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The event log of retrospectives over HTTP. */
@Path("/api/v1/events/retrospective-events")
@Tag(name = "Events")
class RetrospectiveEventLogResource {
    private static final String TOPIC = "retrospective-events";

    private final EventLog log;
    private final CurrentUser user;

    RetrospectiveEventLogResource(EventLog log, CurrentUser user) {
        this.log = log;
        this.user = user;
    }

    @GET
    @RolesAllowed({
        Roles.VIEWER,
        Roles.RESPONDER,
        Roles.FACILITATOR,
        Roles.MANAGER,
        Roles.ADMIN,
        Roles.AUDITOR,
        Roles.INTEGRATION
    })
    @Operation(operationId = "listRetrospectiveEvents", summary = "Events of retrospectives that the caller may see")
    @APIResponse(responseCode = "200", description = "Events after the cursor, oldest first")
    public Uni<EventPage> after(
            @Parameter(description = "nextCursor of the page before") @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        return log.after(TOPIC, user.reader(), after, PageQuery.of(limit, null).limit());
    }
}
