package dev.afterword.incidents.chat.account;

import dev.afterword.restkit.identity.Roles;
import dev.afterword.restkit.page.Page;
import dev.afterword.restkit.page.PageQuery;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who the users of a chat are, as administrators see and set it. */
@Path("/api/v1/chat-connections/{id}/accounts")
@Tag(name = "Chat")
@RolesAllowed(Roles.ADMIN)
class ChatAccountResource {

    private final ChatAccountService accounts;

    ChatAccountResource(ChatAccountService accounts) {
        this.accounts = accounts;
    }

    @GET
    @Operation(operationId = "listChatAccounts", summary = "Users of a chat and who they are")
    @APIResponse(responseCode = "200", description = "A page of linked users")
    public Uni<Page<ChatAccountView>> list(@PathParam("id") UUID id, @BeanParam PageQuery page) {
        return accounts.page(id, page);
    }

    @PUT
    @Path("/{workspaceId}/{userId}")
    @Operation(
            operationId = "linkChatAccount",
            summary = "Say who a user of a chat is",
            description = "What the user does from chat is then done by that person, with that person's rights.")
    @APIResponse(responseCode = "204", description = "Linked, now or before")
    public Uni<Void> link(
            @PathParam("id") UUID id,
            @PathParam("workspaceId") String workspaceId,
            @PathParam("userId") String userId,
            @Valid @NotNull LinkChatAccountRequest request) {
        return accounts.link(id, new ChatUser(workspaceId, userId, request.userName()), request.personId());
    }

    @DELETE
    @Path("/{workspaceId}/{userId}")
    @Operation(operationId = "unlinkChatAccount", summary = "Take a link back")
    @APIResponse(responseCode = "204", description = "Gone")
    public Uni<Void> unlink(
            @PathParam("id") UUID id,
            @PathParam("workspaceId") String workspaceId,
            @PathParam("userId") String userId) {
        return accounts.unlink(id, new ChatUser(workspaceId, userId, null));
    }
}
