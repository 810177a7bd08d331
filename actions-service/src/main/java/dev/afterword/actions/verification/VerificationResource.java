package dev.afterword.actions.verification;

import dev.afterword.actions.actionitem.ActionItemService;
import dev.afterword.actions.actionitem.ActionItemView;
import dev.afterword.actions.person.Caller;
import dev.afterword.restkit.http.ETags;
import dev.afterword.restkit.http.IdempotencyKeys;
import dev.afterword.restkit.http.ResourceId;
import dev.afterword.restkit.identity.CurrentUser;
import dev.afterword.restkit.identity.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Verification of an action over HTTP. */
@Path("/api/v1/actions/{id}/verification")
@Tag(name = "Actions")
class VerificationResource {

    private final ActionItemService actions;
    private final IdempotencyKeys keys;
    private final CurrentUser user;

    VerificationResource(ActionItemService actions, IdempotencyKeys keys, CurrentUser user) {
        this.actions = actions;
        this.keys = keys;
        this.user = user;
    }

    @POST
    @RolesAllowed({Roles.RESPONDER, Roles.FACILITATOR, Roles.MANAGER, Roles.ADMIN})
    @Operation(
            operationId = "verifyAction",
            summary = "Say whether a finished action has the effect it was meant to have",
            description = "By a person who is not the owner. VERIFIED needs evidence (a note or a link), NOT_EFFECTIVE"
                    + " what was learned; NOT_DONE sends the work back to IN_PROGRESS.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = VerificationRequest.class),
                            example = "{\"outcome\":\"VERIFIED\",\"evidence\":{\"note\":\"Drill paged in 90 s\"}}"))
    @APIResponse(
            responseCode = "200",
            description = "The action after the judgement",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ActionItemView.class)))
    @APIResponse(responseCode = "403", description = "The owner cannot verify, or the roles do not allow it")
    @APIResponse(responseCode = "409", description = "It is not done; allowedTransitions says what is possible")
    @APIResponse(responseCode = "412", description = "If-Match was given and somebody changed it since")
    @APIResponse(responseCode = "422", description = "The idempotency key belongs to another request")
    public Uni<RestResponse<ActionItemView>> verify(
            @PathParam("id") ResourceId id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(IdempotencyKeys.HEADER) String idempotencyKey,
            @NotNull @Valid VerificationRequest request) {
        var caller = Caller.of(user);
        return actions.judge(id, request.by(caller.person()), ifMatch, caller, keys.from(idempotencyKey, request))
                .map(view -> RestResponse.ResponseBuilder.ok(view)
                        .header(HttpHeaders.ETAG, ETags.of(view.version()))
                        .build());
    }
}
