package dev.afterword.incidents.chat.wish;

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
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What is wished for in a chat over HTTP. */
@Path("/api/v1/chat-connections/{id}/wishes")
@Tag(name = "Chat")
@RolesAllowed(Roles.ADMIN)
class ChatWishResource {

    private final ChatWishService wishes;

    ChatWishResource(ChatWishService wishes) {
        this.wishes = wishes;
    }

    @GET
    @Operation(
            operationId = "listChatWishes",
            summary = "What Afterword wants to do in a chat, the latest first",
            description = "Channels of incidents, their topics and members. Of incidents that the caller may not see"
                    + " there is nothing.")
    @APIResponse(responseCode = "200", description = "A page of wishes")
    public Uni<Page<ChatWishView>> list(
            @PathParam("id") UUID id,
            @Parameter(description = "Any of these; may be repeated") @QueryParam("state") List<ChatWishState> state,
            @BeanParam PageQuery page) {
        return wishes.list(id, state, page);
    }

    @POST
    @Path("/{wishId}/retry")
    @Operation(operationId = "retryChatWish", summary = "Try a wish again that failed")
    @APIResponse(responseCode = "202", description = "It will be tried shortly")
    @APIResponse(responseCode = "404", description = "There is no such wish that failed")
    public Uni<RestResponse<Void>> retry(@PathParam("id") UUID id, @PathParam("wishId") UUID wishId) {
        return wishes.retry(id, wishId).replaceWith(() -> RestResponse.accepted());
    }
}
