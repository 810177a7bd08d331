package dev.afterword.incidents.message;

import com.fasterxml.jackson.databind.JsonNode;
import dev.afterword.incidents.message.wording.MessageContent;
import dev.afterword.incidents.message.wording.MessageRendering;
import dev.afterword.restkit.http.ETags;
import dev.afterword.restkit.http.IdempotencyKeys;
import dev.afterword.restkit.http.MergePatch;
import dev.afterword.restkit.http.ResourceId;
import dev.afterword.restkit.identity.Roles;
import dev.afterword.restkit.page.Page;
import dev.afterword.restkit.page.PageQuery;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Messages to stakeholders over HTTP. */
@Path("/api/v1/incidents/{id}/messages")
@Tag(name = "Messages")
class MessageResource {

    private final MessageService messages;
    private final MessageStepService steps;
    private final IdempotencyKeys idempotencyKeys;

    MessageResource(MessageService messages, MessageStepService steps, IdempotencyKeys idempotencyKeys) {
        this.messages = messages;
        this.steps = steps;
        this.idempotencyKeys = idempotencyKeys;
    }

    @GET
    @Operation(operationId = "listMessages", summary = "What stakeholders were and will be told, the latest first")
    @APIResponse(responseCode = "200", description = "A page of messages that the caller may read")
    public Uni<Page<MessageView>> list(
            @PathParam("id") ResourceId id, @BeanParam MessageQuery query, @BeanParam PageQuery page) {
        return messages.list(id, query, page);
    }

    @POST
    @RolesAllowed({Roles.RESPONDER, Roles.FACILITATOR, Roles.MANAGER, Roles.ADMIN, Roles.INTEGRATION})
    @Operation(operationId = "draftMessage", summary = "Draft a message to one audience")
    @APIResponse(responseCode = "201", description = "The draft; Location names it, ETag is its version")
    @APIResponse(responseCode = "409", description = "The incident is merged into another")
    @APIResponse(responseCode = "422", description = "The Idempotency-Key belongs to another body")
    public Uni<RestResponse<MessageView>> draft(
            @PathParam("id") ResourceId id,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @Valid @NotNull DraftMessageRequest request) {
        return messages.draft(id, request, idempotencyKeys.from(idempotencyKey, request))
                .map(message -> ResponseBuilder.<MessageView>created(
                                URI.create("/api/v1/incidents/" + message.incidentId() + "/messages/" + message.id()))
                        .entity(message)
                        .header("ETag", ETags.of(message.version()))
                        .build());
    }

    @POST
    @Path("/preview")
    @RolesAllowed({Roles.RESPONDER, Roles.FACILITATOR, Roles.MANAGER, Roles.ADMIN, Roles.INTEGRATION})
    @Operation(operationId = "previewMessageContent", summary = "Show words as readers would get them; keeps nothing")
    @APIResponse(responseCode = "200", description = "Plain text and HTML")
    public Uni<MessageRendering> preview(@PathParam("id") ResourceId id, @Valid @NotNull MessageContent content) {
        return messages.preview(id, content);
    }

    @GET
    @Path("/{messageId}")
    @Operation(operationId = "getMessage", summary = "One message")
    @APIResponse(responseCode = "200", description = "The message; ETag is its version")
    public Uni<RestResponse<MessageView>> read(@PathParam("id") ResourceId id, @PathParam("messageId") UUID messageId) {
        return messages.read(id, messageId).map(MessageResource::tagged);
    }

    @GET
    @Path("/{messageId}/preview")
    @Operation(operationId = "previewMessage", summary = "A message as its readers get it")
    @APIResponse(responseCode = "200", description = "Plain text and HTML")
    public Uni<MessageRendering> preview(@PathParam("id") ResourceId id, @PathParam("messageId") UUID messageId) {
        return messages.preview(id, messageId);
    }

    @GET
    @Path("/{messageId}/history")
    @Operation(operationId = "listMessageHistory", summary = "Each step of a message with the words it had then")
    @APIResponse(responseCode = "200", description = "All steps, oldest first")
    public Uni<Page<MessageVersionView>> history(
            @PathParam("id") ResourceId id, @PathParam("messageId") UUID messageId) {
        return messages.history(id, messageId).map(steps -> new Page<>(steps, null));
    }

    @PATCH
    @Path("/{messageId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Roles.RESPONDER, Roles.FACILITATOR, Roles.MANAGER, Roles.ADMIN, Roles.INTEGRATION})
    @Operation(
            operationId = "editMessage",
            summary = "Change the words; members that are not sent stay, and an approval is taken back")
    @RequestBody(content = @Content(schema = @Schema(implementation = MessageContent.class)))
    @APIResponse(responseCode = "200", description = "The message as it is now; ETag is its version")
    @APIResponse(responseCode = "409", description = "It was sent or withdrawn and stays as it is")
    @APIResponse(responseCode = "412", description = "Somebody has changed it since it was read")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<RestResponse<MessageView>> edit(
            @PathParam("id") ResourceId id,
            @PathParam("messageId") UUID messageId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull JsonNode patch) {
        return messages.edit(id, messageId, ifMatch, patch).map(MessageResource::tagged);
    }

    @POST
    @Path("/{messageId}/transitions")
    @RolesAllowed({Roles.RESPONDER, Roles.FACILITATOR, Roles.MANAGER, Roles.ADMIN, Roles.INTEGRATION})
    @Operation(
            operationId = "transitionMessage",
            summary = "Approve, send or withdraw; the commander approves, or a manager or administrator without one")
    @APIResponse(responseCode = "200", description = "The message as it is now; ETag is its version")
    @APIResponse(
            responseCode = "409",
            description = "Not possible from here, or something has to be stated first; errors says what")
    @APIResponse(responseCode = "412", description = "If-Match was sent and somebody has changed it since")
    @APIResponse(responseCode = "422", description = "The Idempotency-Key belongs to another body")
    public Uni<RestResponse<MessageView>> move(
            @PathParam("id") ResourceId id,
            @PathParam("messageId") UUID messageId,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @Valid @NotNull MessageTransitionRequest request) {
        return steps.move(id, messageId, request, ifMatch, idempotencyKeys.from(idempotencyKey, request))
                .map(MessageResource::tagged);
    }

    private static RestResponse<MessageView> tagged(MessageView message) {
        return ResponseBuilder.ok(message)
                .header("ETag", ETags.of(message.version()))
                .build();
    }
}
