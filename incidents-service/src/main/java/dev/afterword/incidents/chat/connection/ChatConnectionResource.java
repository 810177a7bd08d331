package dev.afterword.incidents.chat.connection;

import com.fasterxml.jackson.databind.JsonNode;
import dev.afterword.restkit.http.ETags;
import dev.afterword.restkit.http.IdempotencyKeys;
import dev.afterword.restkit.http.MergePatch;
import dev.afterword.restkit.identity.Roles;
import dev.afterword.restkit.page.Page;
import dev.afterword.restkit.page.PageQuery;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Connections to chats over HTTP. */
@Path("/api/v1/chat-connections")
@Tag(name = "Chat")
@RolesAllowed(Roles.ADMIN)
class ChatConnectionResource {

    private final ChatConnectionService connections;
    private final IdempotencyKeys idempotencyKeys;

    ChatConnectionResource(ChatConnectionService connections, IdempotencyKeys idempotencyKeys) {
        this.connections = connections;
        this.idempotencyKeys = idempotencyKeys;
    }

    @GET
    @Operation(operationId = "listChatConnections", summary = "Connections to chats by name")
    @APIResponse(responseCode = "200", description = "A page of connections")
    public Uni<Page<ChatConnectionView>> list(@BeanParam PageQuery page) {
        return connections.list(page);
    }

    @POST
    @Operation(
            operationId = "createChatConnection",
            summary = "Connect a chat",
            description = "The secret is the one that the chat shows; it is kept encrypted and never shown again. The"
                    + " answer has the address to enter in the chat.")
    @APIResponse(
            responseCode = "201",
            description = "Connected; Location and ETag are set",
            content = @Content(schema = @Schema(implementation = ChatConnectionView.class)))
    @APIResponse(responseCode = "409", description = "Another connection has this name")
    @APIResponse(responseCode = "422", description = "The Idempotency-Key belongs to another body")
    public Uni<RestResponse<ChatConnectionView>> create(
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @Valid @NotNull CreateChatConnectionRequest request) {
        return connections
                .create(request, idempotencyKeys.from(idempotencyKey, request))
                .map(view -> RestResponse.ResponseBuilder.<ChatConnectionView>created(
                                URI.create("/api/v1/chat-connections/" + view.id()))
                        .entity(view)
                        .header("ETag", ETags.of(view.version()))
                        .build());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getChatConnection", summary = "One connection; its secrets are not shown")
    @APIResponse(
            responseCode = "200",
            description = "The connection; ETag is its version",
            content = @Content(schema = @Schema(implementation = ChatConnectionView.class)))
    public Uni<RestResponse<ChatConnectionView>> read(@PathParam("id") UUID id) {
        return connections.read(id).map(ChatConnectionResource::tagged);
    }

    @GET
    @Path("/{id}/health")
    @Operation(operationId = "getChatHealth", summary = "How a connection does")
    @APIResponse(responseCode = "200", description = "What came, what was refused and why, what waits")
    public Uni<ChatHealthView> health(@PathParam("id") UUID id) {
        return connections.health(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(operationId = "editChatConnection", summary = "Rename or pause a connection")
    @RequestBody(content = @Content(schema = @Schema(implementation = EditChatConnectionRequest.class)))
    @APIResponse(
            responseCode = "200",
            description = "The connection as it is now; ETag is its version",
            content = @Content(schema = @Schema(implementation = ChatConnectionView.class)))
    @APIResponse(responseCode = "409", description = "Another connection has this name")
    @APIResponse(responseCode = "412", description = "Somebody has changed it since it was read")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<RestResponse<ChatConnectionView>> edit(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull JsonNode patch) {
        return connections
                .edit(id, ifMatch, patch)
                .invoke(() -> connections.proofsChanged(id))
                .chain(connections::released)
                .map(ChatConnectionResource::tagged);
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "deleteChatConnection",
            summary = "Disconnect a chat",
            description = "What comes from it is refused from now on; what was written in incidents stays.")
    @APIResponse(responseCode = "204", description = "Gone")
    @APIResponse(responseCode = "412", description = "Somebody has changed it since it was read")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<Void> delete(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return connections.delete(id, ifMatch).invoke(() -> connections.proofsChanged(id));
    }

    @POST
    @Path("/{id}/secrets")
    @Operation(
            operationId = "addChatSecret",
            summary = "Enter a second secret",
            description = "Both are good until one is retired, so that the chat may change its own in between.")
    @APIResponse(
            responseCode = "201",
            description = "The connection with both",
            content = @Content(schema = @Schema(implementation = ChatConnectionView.class)))
    @APIResponse(responseCode = "409", description = "There are two already")
    public Uni<RestResponse<ChatConnectionView>> addSecret(
            @PathParam("id") UUID id, @Valid @NotNull NewChatSecretRequest request) {
        return connections
                .addSecret(id, request)
                .invoke(() -> connections.proofsChanged(id))
                .map(view -> RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                        .header("ETag", ETags.of(view.version()))
                        .build());
    }

    @DELETE
    @Path("/{id}/secrets/{secretId}")
    @Operation(operationId = "retireChatSecret", summary = "Retire one of two secrets")
    @APIResponse(
            responseCode = "200",
            description = "The connection with the other one",
            content = @Content(schema = @Schema(implementation = ChatConnectionView.class)))
    @APIResponse(responseCode = "409", description = "It is the only one")
    public Uni<RestResponse<ChatConnectionView>> retireSecret(
            @PathParam("id") UUID id, @PathParam("secretId") UUID secretId) {
        return connections
                .retireSecret(id, secretId)
                .invoke(() -> connections.proofsChanged(id))
                .map(ChatConnectionResource::tagged);
    }

    private static RestResponse<ChatConnectionView> tagged(ChatConnectionView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .header("ETag", ETags.of(view.version()))
                .build();
    }
}
