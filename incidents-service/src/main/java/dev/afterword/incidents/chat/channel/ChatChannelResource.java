package dev.afterword.incidents.chat.channel;

import dev.afterword.restkit.http.ResourceId;
import dev.afterword.restkit.identity.Roles;
import dev.afterword.restkit.page.Page;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The channels of an incident over HTTP. */
@Path("/api/v1/incidents/{id}/chat-channels")
@Tag(name = "Chat")
class ChatChannelResource {

    private final ChatChannelService channels;

    ChatChannelResource(ChatChannelService channels) {
        this.channels = channels;
    }

    @GET
    @Operation(operationId = "listChatChannels", summary = "Channels that are about an incident")
    @APIResponse(responseCode = "200", description = "All of them, the first one first")
    public Uni<Page<ChatChannelView>> list(@PathParam("id") ResourceId id) {
        return channels.list(id).map(found -> new Page<>(found, null));
    }

    @POST
    @RolesAllowed({Roles.RESPONDER, Roles.FACILITATOR, Roles.MANAGER, Roles.ADMIN, Roles.INTEGRATION})
    @Operation(
            operationId = "linkChatChannel",
            summary = "Link a channel to an incident",
            description = "Commands in it need no key from now on. To link it again changes nothing.")
    @APIResponse(responseCode = "200", description = "The channels of the incident")
    @APIResponse(
            responseCode = "409",
            description = "The channel is about another incident or takes no link from the caller, or the incident is"
                    + " restricted and the channel public")
    public Uni<Page<ChatChannelView>> link(@PathParam("id") ResourceId id, @Valid @NotNull LinkChannelRequest request) {
        return channels.link(id, request.place()).chain(() -> list(id));
    }

    @DELETE
    @Path("/{linkId}")
    @RolesAllowed({Roles.RESPONDER, Roles.FACILITATOR, Roles.MANAGER, Roles.ADMIN, Roles.INTEGRATION})
    @Operation(operationId = "unlinkChatChannel", summary = "Take a link back")
    @APIResponse(responseCode = "204", description = "Gone")
    public Uni<Void> unlink(@PathParam("id") ResourceId id, @PathParam("linkId") UUID linkId) {
        return channels.unlink(id, linkId);
    }
}
