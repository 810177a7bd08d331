package dev.afterword.actions.tracker.mirror;

import dev.afterword.actions.actionitem.ActionItemView;
import dev.afterword.actions.person.Caller;
import dev.afterword.restkit.http.ETags;
import dev.afterword.restkit.http.ResourceId;
import dev.afterword.restkit.identity.CurrentUser;
import dev.afterword.restkit.identity.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Asking for the issue of an action over HTTP. */
@Path("/api/v1/actions/{id}/links")
@Tag(name = "Actions")
class LinkResource {

    private final MirrorService mirrors;
    private final CurrentUser user;

    LinkResource(MirrorService mirrors, CurrentUser user) {
        this.mirrors = mirrors;
        this.user = user;
    }

    @POST
    @RolesAllowed({Roles.RESPONDER, Roles.FACILITATOR, Roles.MANAGER, Roles.ADMIN, Roles.INTEGRATION})
    @Operation(
            operationId = "linkAction",
            summary = "Wish for an issue that mirrors the action",
            description = "It is made in the background; link.state says how it goes. Wish again after NEEDS_HUMAN.")
    @APIResponse(
            responseCode = "202",
            description = "The action; its link is PENDING",
            content = @Content(schema = @Schema(implementation = ActionItemView.class)))
    @APIResponse(responseCode = "400", description = "The tracker is not known")
    @APIResponse(responseCode = "409", description = "It has an issue, is not committed, or there is no tracker")
    public Uni<RestResponse<ActionItemView>> link(@PathParam("id") ResourceId id, @NotNull LinkRequest request) {
        return mirrors.link(id, request.trackerId(), Caller.of(user))
                .map(view -> RestResponse.ResponseBuilder.<ActionItemView>create(RestResponse.Status.ACCEPTED, view)
                        .header(HttpHeaders.ETAG, ETags.of(view.version()))
                        .build());
    }
}
