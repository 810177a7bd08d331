package dev.afterword.actions.tracker;

import com.fasterxml.jackson.databind.JsonNode;
import dev.afterword.restkit.http.ETags;
import dev.afterword.restkit.http.MergePatch;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Connections to trackers over HTTP, for administrators. */
@Path("/api/v1/trackers")
@Tag(name = "Trackers")
@RolesAllowed(Roles.ADMIN)
class TrackerResource {

    private final TrackerService trackers;
    private final TrackerSetup setup;
    private final CurrentUser user;

    TrackerResource(TrackerService trackers, TrackerSetup setup, CurrentUser user) {
        this.trackers = trackers;
        this.setup = setup;
        this.user = user;
    }

    @GET
    @Operation(operationId = "listTrackers", summary = "List the connected trackers by name")
    @APIResponse(responseCode = "200", description = "A page of trackers")
    public Uni<Page<TrackerView>> list(@BeanParam PageQuery page) {
        return trackers.list(page);
    }

    @POST
    @Operation(
            operationId = "createTracker",
            summary = "Connect a tracker",
            description = "The tracker is asked with the token first; a connection that does not work is not kept. The"
                    + " answer shows the webhook's address and, this once, its secret: enter both in the tracker.")
    @APIResponse(
            responseCode = "201",
            description = "Connected; Location and ETag are set",
            content = @Content(schema = @Schema(implementation = TrackerView.class)))
    @APIResponse(responseCode = "400", description = "A field is wrong")
    @APIResponse(responseCode = "409", description = "Another tracker has this name")
    @APIResponse(responseCode = "422", description = "The tracker refuses the token, the project or the issue type")
    @APIResponse(responseCode = "503", description = "The tracker does not answer")
    public Uni<RestResponse<TrackerView>> create(@NotNull @Valid CreateTrackerRequest request) {
        return setup.create(request, user.name()).map(view -> RestResponse.ResponseBuilder.<TrackerView>created(
                        URI.create("/api/v1/trackers/" + view.id()))
                .entity(view)
                .header(HttpHeaders.ETAG, ETags.of(view.version()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getTracker", summary = "Read a connection; its secrets are not shown")
    @APIResponse(
            responseCode = "200",
            description = "The connection; ETag is its version",
            content = @Content(schema = @Schema(implementation = TrackerView.class)))
    public Uni<RestResponse<TrackerView>> get(@PathParam("id") UUID id) {
        return trackers.get(id).map(TrackerResource::tagged);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            operationId = "editTracker",
            summary = "Rename, halt or revive a connection, or give it a new token",
            description = "A JSON merge patch. A new token is tried before it is kept and revives an expired one.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MergePatch.MEDIA_TYPE,
                            schema = @Schema(implementation = TrackerEdit.class),
                            example = "{\"state\":\"PAUSED\"}"))
    @APIResponse(
            responseCode = "200",
            description = "The connection after the change",
            content = @Content(schema = @Schema(implementation = TrackerView.class)))
    @APIResponse(responseCode = "412", description = "Somebody changed it since it was read")
    @APIResponse(responseCode = "422", description = "The tracker refuses the token")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<RestResponse<TrackerView>> edit(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, JsonNode patch) {
        return setup.edit(id, patch, ifMatch).map(TrackerResource::tagged);
    }

    @POST
    @Path("/{id}/webhook-secrets")
    @Operation(
            operationId = "renewTrackerWebhookSecret",
            summary = "Make a new webhook secret",
            description = "The one before stays valid, too, until the next renewal: make a second webhook in the"
                    + " tracker with the new secret, then delete the first.")
    @APIResponse(
            responseCode = "201",
            description = "The connection with its new secret, shown this once",
            content = @Content(schema = @Schema(implementation = TrackerView.class)))
    public Uni<RestResponse<TrackerView>> renewWebhookSecret(@PathParam("id") UUID id) {
        return trackers.renewWebhookSecret(id)
                .invoke(() -> trackers.webhookSecretsChanged(id))
                .map(view -> RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                        .header(HttpHeaders.ETAG, ETags.of(view.version()))
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .build());
    }

    @GET
    @Path("/{id}/health")
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER})
    @Operation(operationId = "getTrackerHealth", summary = "How a connection does, in both directions")
    @APIResponse(
            responseCode = "200",
            description = "Its state and what waits, was refused or was given up",
            content = @Content(schema = @Schema(implementation = TrackerHealthView.class)))
    public Uni<TrackerHealthView> health(@PathParam("id") UUID id) {
        return trackers.health(id);
    }

    @GET
    @Path("/{id}/deliveries/{deliveryId}")
    @Operation(
            operationId = "getTrackerDelivery",
            summary = "What a stored webhook says",
            description = "Without secrets, tokens and mail addresses; above all for what was given up.")
    @APIResponse(responseCode = "200", description = "Its headers and its body")
    @APIResponse(responseCode = "404", description = "No such tracker, or no such delivery of it")
    public Uni<TrackerDeliveryView> delivery(@PathParam("id") UUID id, @PathParam("deliveryId") UUID deliveryId) {
        return trackers.delivery(id, deliveryId);
    }

    @POST
    @Path("/{id}/deliveries/{deliveryId}/replay")
    @Operation(
            operationId = "replayTrackerDelivery",
            summary = "Apply a stored webhook again",
            description = "What has been applied before is recognised and changes nothing.")
    @APIResponse(responseCode = "202", description = "It will be applied shortly")
    @APIResponse(responseCode = "404", description = "No such delivery, or it was applied")
    public Uni<RestResponse<Void>> replay(@PathParam("id") UUID id, @PathParam("deliveryId") UUID deliveryId) {
        return trackers.replay(id, deliveryId).replaceWith(() -> RestResponse.accepted());
    }

    private static RestResponse<TrackerView> tagged(TrackerView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, ETags.of(view.version()))
                .build();
    }
}
