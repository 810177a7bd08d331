package dev.afterword.incidents.eventlog;

import dev.afterword.contracts.Topics;
import dev.afterword.eventkit.log.EventLog;
import dev.afterword.eventkit.log.EventPage;
import dev.afterword.incidents.check.CheckResultService;
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

/** The published events of this service over HTTP, under the reader's rights. */
@Path("/api/v1/events")
@Tag(name = "Incident events")
class EventLogResource {

    private final EventLog log;
    private final CheckResultService checkResults;
    private final CurrentUser user;

    EventLogResource(EventLog log, CheckResultService checkResults, CurrentUser user) {
        this.log = log;
        this.checkResults = checkResults;
        this.user = user;
    }

    @GET
    @Path("/incident-events")
    @Operation(operationId = "listIncidentEvents", summary = "Events of incidents, in the order of their publication")
    @APIResponse(responseCode = "200", description = "A page; keep nextCursor and ask again later")
    public Uni<EventPage> incidentEvents(
            @QueryParam("after") @Parameter(description = "nextCursor of the last page") String after,
            @QueryParam("limit") Integer limit) {
        return log.after(Topics.INCIDENT_EVENTS, user.reader(), after, limit(limit));
    }

    @GET
    @Path("/person-events")
    @RolesAllowed({Roles.ADMIN, Roles.INTEGRATION})
    @Operation(operationId = "listPersonEvents", summary = "Events of people, in the order of their publication")
    @APIResponse(responseCode = "200", description = "A page; keep nextCursor and ask again later")
    public Uni<EventPage> personEvents(
            @QueryParam("after") @Parameter(description = "nextCursor of the last page") String after,
            @QueryParam("limit") Integer limit) {
        return log.after(Topics.PERSON_EVENTS, user.reader(), after, limit(limit));
    }

    @GET
    @Path("/change-events")
    @Operation(operationId = "listChangeEvents", summary = "Events of changes, in the order of their publication")
    @APIResponse(responseCode = "200", description = "A page; keep nextCursor and ask again later")
    public Uni<EventPage> changeEvents(
            @QueryParam("after") @Parameter(description = "nextCursor of the last page") String after,
            @QueryParam("limit") Integer limit) {
        return log.after(Topics.CHANGE_EVENTS, user.reader(), after, limit(limit));
    }

    @GET
    @Path("/slo-events")
    @Operation(operationId = "listSloEvents", summary = "Events of SLOs, in the order of their publication")
    @APIResponse(responseCode = "200", description = "A page; keep nextCursor and ask again later")
    public Uni<EventPage> sloEvents(
            @QueryParam("after") @Parameter(description = "nextCursor of the last page") String after,
            @QueryParam("limit") Integer limit) {
        return log.after(Topics.SLO_EVENTS, user.reader(), after, limit(limit));
    }

    @GET
    @Path("/check-events")
    @Operation(
            operationId = "listCheckEvents",
            summary = "Events of correctness checks, in the order of their publication")
    @APIResponse(responseCode = "200", description = "A page; keep nextCursor and ask again later")
    public Uni<EventPage> checkEvents(
            @QueryParam("after") @Parameter(description = "nextCursor of the last page") String after,
            @QueryParam("limit") Integer limit) {
        return log.after(Topics.CHECK_EVENTS, user.reader(), after, limit(limit))
                .chain(checkResults::seen);
    }

    private static int limit(Integer limit) {
        return PageQuery.of(limit, null).limit();
    }
}
