package dev.afterword.incidents.catalogue;

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

/** The catalogue of services over HTTP. */
@Path("/api/v1/services")
@Tag(name = "Services")
class CatalogueResource {

    private final CatalogueService catalogue;
    private final IdempotencyKeys idempotencyKeys;

    CatalogueResource(CatalogueService catalogue, IdempotencyKeys idempotencyKeys) {
        this.catalogue = catalogue;
        this.idempotencyKeys = idempotencyKeys;
    }

    @GET
    @Operation(operationId = "listServices", summary = "Services by key")
    @APIResponse(responseCode = "200", description = "A page of services")
    @APIResponse(responseCode = "400", description = "Bad limit or cursor")
    public Uni<Page<ServiceView>> list(@BeanParam ServiceQuery query, @BeanParam PageQuery page) {
        return catalogue.list(query, page);
    }

    @POST
    @RolesAllowed({Roles.RESPONDER, Roles.FACILITATOR, Roles.MANAGER, Roles.ADMIN, Roles.INTEGRATION})
    @Operation(operationId = "addService", summary = "Add a service")
    @APIResponse(responseCode = "201", description = "The service; Location names it, ETag is its version")
    @APIResponse(responseCode = "400", description = "A field is missing or wrong")
    @APIResponse(responseCode = "409", description = "A service with this key exists")
    public Uni<RestResponse<ServiceView>> add(
            @HeaderParam("Idempotency-Key") String idempotencyKey, @Valid @NotNull AddServiceRequest request) {
        return catalogue
                .add(request, idempotencyKeys.from(idempotencyKey, request))
                .map(service -> RestResponse.ResponseBuilder.<ServiceView>created(
                                URI.create("/api/v1/services/" + service.key()))
                        .entity(service)
                        .header("ETag", ETags.of(service.version()))
                        .build());
    }

    @GET
    @Path("/{key}")
    @Operation(operationId = "getService", summary = "One service")
    @APIResponse(responseCode = "200", description = "The service; ETag is its version")
    public Uni<RestResponse<ServiceView>> read(@PathParam("key") String key) {
        return catalogue.read(key).map(CatalogueResource::tagged);
    }

    @PATCH
    @Path("/{key}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Roles.RESPONDER, Roles.FACILITATOR, Roles.MANAGER, Roles.ADMIN, Roles.INTEGRATION})
    @Operation(operationId = "editService", summary = "Change a service; members that are not sent stay")
    @RequestBody(content = @Content(schema = @Schema(implementation = EditServiceRequest.class)))
    @APIResponse(responseCode = "200", description = "The service as it is now; ETag is its version")
    @APIResponse(responseCode = "412", description = "Somebody has changed it since it was read")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<RestResponse<ServiceView>> edit(
            @PathParam("key") String key, @HeaderParam("If-Match") String ifMatch, @NotNull JsonNode patch) {
        return catalogue.edit(key, ifMatch, patch).map(CatalogueResource::tagged);
    }

    @POST
    @Path("/{key}/transitions")
    @RolesAllowed({Roles.MANAGER, Roles.ADMIN, Roles.INTEGRATION})
    @Operation(operationId = "transitionService", summary = "Retire a service, or bring it back; it is never deleted")
    @APIResponse(responseCode = "200", description = "The service in its new status; ETag is its version")
    @APIResponse(responseCode = "409", description = "Not possible from here; allowedTransitions says what is")
    @APIResponse(responseCode = "412", description = "If-Match was sent and somebody has changed it since")
    public Uni<RestResponse<ServiceView>> move(
            @PathParam("key") String key,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull ServiceTransitionRequest request) {
        return catalogue.move(key, ifMatch, request).map(CatalogueResource::tagged);
    }

    private static RestResponse<ServiceView> tagged(ServiceView service) {
        return RestResponse.ResponseBuilder.ok(service)
                .header("ETag", ETags.of(service.version()))
                .build();
    }
}
