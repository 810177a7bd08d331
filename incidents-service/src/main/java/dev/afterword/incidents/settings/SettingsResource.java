package dev.afterword.incidents.settings;

import com.fasterxml.jackson.databind.JsonNode;
import dev.afterword.restkit.http.ETags;
import dev.afterword.restkit.http.MergePatch;
import dev.afterword.restkit.identity.Roles;
import dev.afterword.restkit.page.Page;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Settings of the response over HTTP: everybody reads them, administrators change them. */
@Path("/api/v1/incident-settings")
@Tag(name = "Settings")
class SettingsResource {

    private final SettingsService settings;

    SettingsResource(SettingsService settings) {
        this.settings = settings;
    }

    @GET
    @Operation(operationId = "getIncidentSettings", summary = "How the organisation runs its response")
    @APIResponse(responseCode = "200", description = "The settings that hold; ETag is their version")
    public Uni<RestResponse<SettingsView>> read() {
        return settings.read().map(SettingsResource::tagged);
    }

    @GET
    @Path("/history")
    @Operation(operationId = "listIncidentSettings", summary = "Settings that held, the present ones first")
    @APIResponse(responseCode = "200", description = "The last 200 versions at most")
    public Uni<Page<SettingsView>> history() {
        return settings.history().map(found -> new Page<>(found, null));
    }

    @PATCH
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "editIncidentSettings", summary = "Change settings; members that are not sent stay")
    @RequestBody(content = @Content(schema = @Schema(implementation = EditSettingsRequest.class)))
    @APIResponse(responseCode = "200", description = "The settings as they are now; ETag is their version")
    @APIResponse(responseCode = "412", description = "Somebody has changed them since they were read")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<RestResponse<SettingsView>> edit(@HeaderParam("If-Match") String ifMatch, @NotNull JsonNode patch) {
        return settings.edit(ifMatch, patch).map(SettingsResource::tagged);
    }

    private static RestResponse<SettingsView> tagged(SettingsView settings) {
        return ResponseBuilder.ok(settings)
                .header("ETag", ETags.of(settings.version()))
                .build();
    }
}
