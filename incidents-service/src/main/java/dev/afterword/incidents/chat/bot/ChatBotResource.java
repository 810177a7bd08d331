package dev.afterword.incidents.chat.bot;

import com.fasterxml.jackson.databind.JsonNode;
import dev.afterword.restkit.http.ETags;
import dev.afterword.restkit.http.MergePatch;
import dev.afterword.restkit.identity.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The bot of a connection to Slack over HTTP. */
@Path("/api/v1/chat-connections/{id}/bot")
@Tag(name = "Chat")
@RolesAllowed(Roles.ADMIN)
class ChatBotResource {

    private final ChatBotService bots;

    ChatBotResource(ChatBotService bots) {
        this.bots = bots;
    }

    @GET
    @Operation(operationId = "getChatBot", summary = "What Afterword does in a chat on its own")
    @APIResponse(
            responseCode = "200",
            description = "The bot; ETag is its version",
            content = @Content(schema = @Schema(implementation = ChatBotView.class)))
    @APIResponse(responseCode = "409", description = "It is no connection to Slack")
    public Uni<RestResponse<ChatBotView>> read(@PathParam("id") UUID id) {
        return bots.read(id).map(ChatBotResource::tagged);
    }

    @PATCH
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            operationId = "editChatBot",
            summary = "Say which incidents get a channel, and whether its topic is kept",
            description = "Holds for incidents that are declared from now on.")
    @RequestBody(content = @Content(schema = @Schema(implementation = ChatBotSettings.class)))
    @APIResponse(
            responseCode = "200",
            description = "The bot as it is now; ETag is its version",
            content = @Content(schema = @Schema(implementation = ChatBotView.class)))
    @APIResponse(responseCode = "409", description = "It is no connection to Slack")
    @APIResponse(responseCode = "412", description = "Somebody has changed it since it was read")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<RestResponse<ChatBotView>> edit(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull JsonNode patch) {
        return bots.edit(id, ifMatch, patch).map(ChatBotResource::tagged);
    }

    @PUT
    @Path("/token")
    @Operation(
            operationId = "giveChatBotToken",
            summary = "Give the bot a token, or a new one",
            description = "Slack is asked whose token it is before it is kept, encrypted; it is never shown again. What"
                    + " waited because the last token was refused goes on.")
    @APIResponse(
            responseCode = "200",
            description = "The bot as it is now; ETag is its version",
            content = @Content(schema = @Schema(implementation = ChatBotView.class)))
    @APIResponse(responseCode = "409", description = "It is no connection to Slack")
    @APIResponse(responseCode = "422", description = "Slack refuses the token")
    @APIResponse(responseCode = "503", description = "Slack does not answer; nothing was changed")
    public Uni<RestResponse<ChatBotView>> give(@PathParam("id") UUID id, @Valid @NotNull BotTokenRequest request) {
        return bots.give(id, request.token()).map(ChatBotResource::tagged);
    }

    @DELETE
    @Path("/token")
    @Operation(operationId = "takeChatBotToken", summary = "Take the token away: nothing is done in the chat any more")
    @APIResponse(responseCode = "204", description = "Gone")
    @APIResponse(responseCode = "404", description = "There is no token")
    public Uni<Void> takeAway(@PathParam("id") UUID id) {
        return bots.takeAway(id);
    }

    private static RestResponse<ChatBotView> tagged(ChatBotView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .header("ETag", ETags.of(view.version()))
                .build();
    }
}
