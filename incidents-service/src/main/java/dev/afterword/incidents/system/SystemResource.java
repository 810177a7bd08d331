package dev.afterword.incidents.system;

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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Systems over HTTP. */
@Path("/api/v1/systems")
@Tag(name = "Systems")
class SystemResource {

    private final SystemService systems;
    private final IdempotencyKeys idempotencyKeys;

    SystemResource(SystemService systems, IdempotencyKeys idempotencyKeys) {
        this.systems = systems;
        this.idempotencyKeys = idempotencyKeys;
    }

    @GET
    @Operation(operationId = "listSystems", summary = "Systems by key")
    @APIResponse(responseCode = "200", description = "A page of systems")
    public Uni<Page<SystemView>> list(@BeanParam PageQuery page) {
        return systems.list(page);
    }

    @POST
    @RolesAllowed({Roles.RESPONDER, Roles.FACILITATOR, Roles.MANAGER, Roles.ADMIN, Roles.INTEGRATION})
    @Operation(operationId = "addSystem", summary = "Add a system")
    @APIResponse(responseCode = "201", description = "The system; Location names it, ETag is its version")
    @APIResponse(responseCode = "409", description = "A system with this key exists")
    @APIResponse(responseCode = "422", description = "The Idempotency-Key belongs to another body")
    public Uni<RestResponse<SystemView>> add(
            @HeaderParam("Idempotency-Key") String idempotencyKey, @Valid @NotNull AddSystemRequest request) {
        return systems.add(request, idempotencyKeys.from(idempotencyKey, request))
                .map(system -> ResponseBuilder.<SystemView>created(URI.create("/api/v1/systems/" + system.key()))
                        .entity(system)
                        .header("ETag", ETags.of(system.version()))
                        .build());
    }

    @GET
    @Path("/{key}")
    @Operation(operationId = "getSystem", summary = "One system")
    @APIResponse(responseCode = "200", description = "The system; ETag is its version")
    public Uni<RestResponse<SystemView>> read(@PathParam("key") String key) {
        return systems.read(key).map(SystemResource::tagged);
    }

    @PATCH
    @Path("/{key}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Roles.RESPONDER, Roles.FACILITATOR, Roles.MANAGER, Roles.ADMIN, Roles.INTEGRATION})
    @Operation(operationId = "editSystem", summary = "Change a system; members that are not sent stay")
    @RequestBody(content = @Content(schema = @Schema(implementation = EditSystemRequest.class)))
    @APIResponse(responseCode = "200", description = "The system as it is now; ETag is its version")
    @APIResponse(responseCode = "412", description = "Somebody has changed it since it was read")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<RestResponse<SystemView>> edit(
            @PathParam("key") String key, @HeaderParam("If-Match") String ifMatch, @NotNull JsonNode patch) {
        return systems.edit(key, ifMatch, patch).map(SystemResource::tagged);
    }

    private static RestResponse<SystemView> tagged(SystemView system) {
        return ResponseBuilder.ok(system)
                .header("ETag", ETags.of(system.version()))
                .build();
    }
}
