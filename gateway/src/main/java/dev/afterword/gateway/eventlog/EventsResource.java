package dev.afterword.gateway.eventlog;

import dev.afterword.gateway.protection.Refusals;
import dev.afterword.gateway.session.Callers;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Replay of everything that the caller may see. */
@Path("/api/v1/events")
@Tag(name = "Events", description = "What happened: replay and live notices.")
class EventsResource {

    private final Callers callers;
    private final ReplayService replay;

    EventsResource(Callers callers, ReplayService replay) {
        this.callers = callers;
        this.replay = replay;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "replayEvents",
            summary = "Replay events of the whole suite",
            description =
                    "Merged from the logs of all services: by time within a page, in order for each aggregate over "
                            + "all pages, each event at least once. A page may hold fewer events than asked for.")
    @APIResponse(
            responseCode = "200",
            description = "A page of events",
            content = @Content(schema = @Schema(implementation = ReplayPage.class)))
    @APIResponse(responseCode = "503", description = "One of the services is away; the problem names it")
    public Uni<ReplayPage> events(
            @Context RoutingContext context,
            @Parameter(description = "nextCursor of the last page; empty for the beginning") @QueryParam("after")
                    String after,
            @Parameter(description = "Events wanted") @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200)
                    int limit) {
        var cursor = ReplayCursor.parse(after);
        return callers.token(context)
                .map(token -> token.orElseThrow(Refusals::unauthenticated))
                .flatMap(token -> replay.after(cursor, limit, token));
    }
}
