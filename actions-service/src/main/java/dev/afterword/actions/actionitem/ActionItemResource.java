package dev.afterword.actions.actionitem;

import com.fasterxml.jackson.databind.JsonNode;
import dev.afterword.actions.history.HistoryEntryView;
import dev.afterword.actions.person.Caller;
import dev.afterword.restkit.http.ETags;
import dev.afterword.restkit.http.IdempotencyKeys;
import dev.afterword.restkit.http.MergePatch;
import dev.afterword.restkit.http.ResourceId;
import dev.afterword.restkit.identity.CurrentUser;
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
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Actions over HTTP: proposing, reading, editing and moving them. */
@Path("/api/v1/actions")
@Tag(name = "Actions")
class ActionItemResource {

    private final ActionItemService actions;
    private final IdempotencyKeys keys;
    private final CurrentUser user;

    ActionItemResource(ActionItemService actions, IdempotencyKeys keys, CurrentUser user) {
        this.actions = actions;
        this.keys = keys;
        this.user = user;
    }

    @POST
    @RolesAllowed({Roles.RESPONDER, Roles.FACILITATOR, Roles.MANAGER, Roles.ADMIN, Roles.INTEGRATION})
    @Operation(
            operationId = "proposeAction",
            summary = "Propose an action",
            description = "It is PROPOSED until somebody takes it on; it is visible to those who see its incident.")
    @APIResponse(
            responseCode = "201",
            description = "Proposed; Location and ETag are set",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ActionItemView.class)))
    @APIResponse(responseCode = "400", description = "A field is wrong, or the owner or incident is not known here")
    @APIResponse(responseCode = "422", description = "The idempotency key belongs to another request")
    public Uni<RestResponse<ActionItemView>> propose(
            @HeaderParam(IdempotencyKeys.HEADER) String idempotencyKey, @NotNull @Valid ProposeActionRequest request) {
        return actions.propose(request, Caller.of(user), keys.from(idempotencyKey, request))
                .map(view -> RestResponse.ResponseBuilder.<ActionItemView>created(
                                URI.create("/api/v1/actions/" + view.id()))
                        .entity(view)
                        .header(HttpHeaders.ETAG, ETags.of(view.version()))
                        .build());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getAction", summary = "Read an action by id or key")
    @APIResponse(
            responseCode = "200",
            description = "The action; ETag is its version",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ActionItemView.class)))
    public Uni<RestResponse<ActionItemView>> get(@PathParam("id") ResourceId id) {
        return actions.view(id, Caller.of(user)).map(ActionItemResource::tagged);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Roles.RESPONDER, Roles.FACILITATOR, Roles.MANAGER, Roles.ADMIN, Roles.INTEGRATION})
    @Operation(
            operationId = "editAction",
            summary = "Edit words, owner and, before commitment, the due date",
            description = "A JSON merge patch; null clears a field.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MergePatch.MEDIA_TYPE,
                            schema = @Schema(implementation = ActionItemDetails.class),
                            example = "{\"priority\":\"P1\",\"ownerId\":\"00000000-0000-4000-8000-000000000003\"}"))
    @APIResponse(
            responseCode = "200",
            description = "The action after the change",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ActionItemView.class)))
    @APIResponse(responseCode = "409", description = "It is done or closed, or its due date is promised")
    @APIResponse(responseCode = "412", description = "Somebody changed it since it was read")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<RestResponse<ActionItemView>> edit(
            @PathParam("id") ResourceId id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, JsonNode patch) {
        return actions.edit(id, patch, ifMatch, Caller.of(user)).map(ActionItemResource::tagged);
    }

    @POST
    @Path("/{id}/transitions")
    @RolesAllowed({Roles.RESPONDER, Roles.FACILITATOR, Roles.MANAGER, Roles.ADMIN, Roles.INTEGRATION})
    @Operation(
            operationId = "transitionAction",
            summary = "Take an action to another state",
            description = "A commitment (OPEN) needs owner and doneWhen; DEFERRED a later dueAt and a reason; BLOCKED"
                    + " names what it waits for; DECLINED and CANCELED a reason; SUPERSEDED the other action.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = TransitionRequest.class),
                            example = "{\"to\":\"OPEN\",\"ownerId\":\"00000000-0000-4000-8000-000000000003\","
                                    + "\"doneWhen\":\"A drill pages the rota within two minutes\"}"))
    @APIResponse(
            responseCode = "200",
            description = "The action after the change",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ActionItemView.class)))
    @APIResponse(responseCode = "409", description = "Not possible from here; allowedTransitions says what is")
    @APIResponse(responseCode = "412", description = "If-Match was given and somebody changed it since")
    @APIResponse(responseCode = "422", description = "The idempotency key belongs to another request")
    public Uni<RestResponse<ActionItemView>> transition(
            @PathParam("id") ResourceId id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(IdempotencyKeys.HEADER) String idempotencyKey,
            @NotNull @Valid TransitionRequest request) {
        return actions.transition(id, request, ifMatch, Caller.of(user), keys.from(idempotencyKey, request))
                .map(ActionItemResource::tagged);
    }

    @GET
    @Path("/{id}/history")
    @Operation(operationId = "listActionHistory", summary = "Who changed what, newest first")
    @APIResponse(responseCode = "200", description = "A page of changes")
    public Uni<Page<HistoryEntryView>> history(@PathParam("id") ResourceId id, @BeanParam PageQuery page) {
        return actions.history(id, page, Caller.of(user));
    }

    private static RestResponse<ActionItemView> tagged(ActionItemView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, ETags.of(view.version()))
                .build();
    }
}
