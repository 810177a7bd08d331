package dev.afterword.incidents.statusfeed;

import dev.afterword.restkit.http.ETags;
import dev.afterword.restkit.identity.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** How the public status feed is set up, over HTTP. */
@Path("/api/v1/incident-settings/status-feed")
@Tag(name = "Public status")
class StatusFeedSettingsResource {

    private final StatusFeedService feed;

    StatusFeedSettingsResource(StatusFeedService feed) {
        this.feed = feed;
    }

    @GET
    @Operation(operationId = "getStatusFeedSettings", summary = "Whether there is a public status feed, and of what")
    @APIResponse(responseCode = "200", description = "The settings; ETag is their version")
    public Uni<RestResponse<StatusFeedSettings>> read() {
        return feed.settings().map(StatusFeedSettingsResource::tagged);
    }

    @PUT
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "setUpStatusFeed", summary = "Switch the public status feed on or off, and say of what")
    @APIResponse(responseCode = "200", description = "The settings as they are now; ETag is their version")
    @APIResponse(responseCode = "412", description = "Somebody has changed them since they were read")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<RestResponse<StatusFeedSettings>> setUp(
            @HeaderParam("If-Match") String ifMatch, @Valid @NotNull StatusFeedRequest request) {
        return feed.setUp(request, ifMatch).map(StatusFeedSettingsResource::tagged);
    }

    private static RestResponse<StatusFeedSettings> tagged(StatusFeedSettings settings) {
        return ResponseBuilder.ok(settings)
                .header("ETag", ETags.of(settings.version()))
                .build();
    }
}
