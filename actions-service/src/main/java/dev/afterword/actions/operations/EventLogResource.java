package dev.afterword.actions.operations;

import dev.afterword.contracts.Topics;
import dev.afterword.eventkit.log.EventLog;
import dev.afterword.eventkit.log.EventPage;
import dev.afterword.restkit.identity.CurrentUser;
import dev.afterword.restkit.page.PageQuery;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Replay of action events over HTTP, filtered by what the reader may see now. */
@Path("/api/v1/events/action-item-events")
@Tag(name = "Events")
class EventLogResource {

    private final EventLog log;
    private final CurrentUser user;

    EventLogResource(EventLog log, CurrentUser user) {
        this.log = log;
        this.user = user;
    }

    @GET
    @Operation(
            operationId = "listActionEvents",
            summary = "Events of actions after a cursor, oldest first",
            description = "Keep nextCursor and pass it as `after`: the log goes on.")
    @APIResponse(responseCode = "200", description = "A page of events")
    public Uni<EventPage> after(
            @QueryParam("after")
                    @Parameter(description = "nextCursor of the page before; from the beginning without it")
                    String after,
            @QueryParam("limit")
                    @Parameter(
                            description = "Most events in the answer",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = "200",
                                            defaultValue = "50"))
                    Integer limit) {
        var page = PageQuery.of(limit, after);
        return log.after(Topics.ACTION_ITEM_EVENTS, user.reader(), page.cursor(), page.limit());
    }
}
