package dev.afterword.incidents.chat.team;

import dev.afterword.restkit.identity.Roles;
import dev.afterword.restkit.page.Page;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The channels of teams over HTTP. */
@Path("/api/v1/chat-connections/{id}/team-channels")
@Tag(name = "Chat")
@RolesAllowed(Roles.ADMIN)
class TeamChannelResource {

    private final TeamChannelService channels;

    TeamChannelResource(TeamChannelService channels) {
        this.channels = channels;
    }

    @GET
    @Operation(operationId = "listTeamChannels", summary = "In which channels teams are reminded, by team")
    @APIResponse(responseCode = "200", description = "All of them")
    public Uni<Page<TeamChannelView>> list(@PathParam("id") UUID id) {
        return channels.list(id).map(found -> new Page<>(found, null));
    }

    @PUT
    @Path("/{team}")
    @Operation(
            operationId = "setTeamChannel",
            summary = "Say in which channel a team is reminded",
            description = "There it hears, once for each date, of correctness checks that are overdue and of objectives"
                    + " whose review is due: those that name the team, or else whose service or system does. It needs a token"
                    + " of a bot that is in the channel.")
    @APIResponse(responseCode = "200", description = "The channel of the team")
    public Uni<TeamChannelView> set(
            @PathParam("id") UUID id, @PathParam("team") String team, @Valid @NotNull SetTeamChannelRequest request) {
        return channels.set(id, team, request);
    }

    @DELETE
    @Path("/{team}")
    @Operation(operationId = "removeTeamChannel", summary = "Remind a team no more")
    @APIResponse(responseCode = "204", description = "Gone")
    public Uni<Void> remove(@PathParam("id") UUID id, @PathParam("team") String team) {
        return channels.remove(id, team);
    }
}
