package dev.afterword.incidents.chat.delivery;

import dev.afterword.restkit.identity.Roles;
import dev.afterword.restkit.page.Page;
import dev.afterword.restkit.page.PageQuery;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What came from a chat, over HTTP. */
@Path("/api/v1/chat-connections/{id}/deliveries")
@Tag(name = "Chat")
@RolesAllowed(Roles.ADMIN)
class ChatDeliveryResource {

    private final ChatDeliveryService deliveries;

    ChatDeliveryResource(ChatDeliveryService deliveries) {
        this.deliveries = deliveries;
    }

    @GET
    @Operation(
            operationId = "listChatDeliveries",
            summary = "Events that came from a chat, the latest first",
            description = "Commands and forms are answered at once and not kept, but for what makes no sense.")
    @APIResponse(responseCode = "200", description = "A page of events")
    public Uni<Page<ChatDeliveryView>> list(
            @PathParam("id") UUID id,
            @Parameter(description = "Any of these; may be repeated") @QueryParam("state")
                    List<ChatDeliveryState> state,
            @BeanParam PageQuery page) {
        return deliveries.list(id, state, page);
    }

    @POST
    @Path("/{deliveryId}/replay")
    @Operation(
            operationId = "replayChatDelivery",
            summary = "Apply an event again",
            description = "For what was given up, ignored or made no sense; what has been applied is recognised.")
    @APIResponse(responseCode = "202", description = "It will be applied shortly")
    @APIResponse(responseCode = "404", description = "No such event, or it was applied")
    public Uni<RestResponse<Void>> replay(@PathParam("id") UUID id, @PathParam("deliveryId") UUID deliveryId) {
        return deliveries.replay(id, deliveryId).replaceWith(() -> RestResponse.accepted());
    }

    @POST
    @Path("/replay")
    @Operation(operationId = "replayDeadChatDeliveries", summary = "Apply everything again that was given up")
    @APIResponse(responseCode = "200", description = "How many events that is")
    public Uni<ReplayedChatView> replayDead(@PathParam("id") UUID id) {
        return deliveries.replayDead(id);
    }

    @POST
    @Path("/{deliveryId}/discard")
    @Operation(operationId = "discardChatDelivery", summary = "Give an event up for good")
    @APIResponse(responseCode = "204", description = "It will not be tried again")
    @APIResponse(responseCode = "404", description = "No such event, or it does not wait for a person")
    public Uni<Void> discard(
            @PathParam("id") UUID id,
            @PathParam("deliveryId") UUID deliveryId,
            @Valid @NotNull DiscardChatRequest request) {
        return deliveries.discard(id, deliveryId, request);
    }
}
