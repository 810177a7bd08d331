package dev.afterword.incidents.chat.account;

import dev.afterword.restkit.page.Page;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's own users of chats. */
@Path("/api/v1/me/chat-accounts")
@Tag(name = "Chat")
class MyChatAccountResource {

    private final ChatAccountService accounts;

    MyChatAccountResource(ChatAccountService accounts) {
        this.accounts = accounts;
    }

    @GET
    @Operation(operationId = "listMyChatAccounts", summary = "The caller's users of chats")
    @APIResponse(responseCode = "200", description = "All of them")
    public Uni<Page<ChatAccountView>> list() {
        return accounts.mine().map(found -> new Page<>(found, null));
    }

    @DELETE
    @Path("/{connectionId}/{workspaceId}/{userId}")
    @Operation(
            operationId = "unlinkMyChatAccount",
            summary = "Take a link back; that user speaks for the caller no more")
    @APIResponse(responseCode = "204", description = "Gone")
    public Uni<Void> unlink(
            @PathParam("connectionId") UUID connectionId,
            @PathParam("workspaceId") String workspaceId,
            @PathParam("userId") String userId) {
        return accounts.unlinkMine(connectionId, new ChatUser(workspaceId, userId, null));
    }
}
