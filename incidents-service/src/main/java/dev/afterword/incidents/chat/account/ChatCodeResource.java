package dev.afterword.incidents.chat.account;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Codes by which people say in a chat who they are. */
@Path("/api/v1/me/chat-codes")
@Tag(name = "Chat")
class ChatCodeResource {

    private final ChatAccountService accounts;

    ChatCodeResource(ChatAccountService accounts) {
        this.accounts = accounts;
    }

    @POST
    @Operation(
            operationId = "createChatCode",
            summary = "Make a code that links the chat user who types it to the caller",
            description = "Typed in the chat after the command's word connect. Good once and for minutes; a new code"
                    + " takes the place of the last one.")
    @APIResponse(
            responseCode = "201",
            description = "The code",
            content = @Content(schema = @Schema(implementation = ChatCodeView.class)))
    public Uni<RestResponse<ChatCodeView>> code() {
        return accounts.newCode().map(code -> RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, code)
                .header("Cache-Control", "no-store")
                .build());
    }
}
