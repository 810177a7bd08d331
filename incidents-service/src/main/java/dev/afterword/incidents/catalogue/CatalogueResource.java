package dev.afterword.incidents.catalogue;

import dev.afterword.restkit.http.IdempotencyKeys;
import dev.afterword.restkit.identity.Roles;
import dev.afterword.restkit.page.Page;
import dev.afterword.restkit.page.PageQuery;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
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
    public Uni<Page<ServiceView>> list(@BeanParam PageQuery page) {
        return catalogue.list(page);
    }

    @POST
    @RolesAllowed({Roles.RESPONDER, Roles.FACILITATOR, Roles.MANAGER, Roles.ADMIN, Roles.INTEGRATION})
    @Operation(operationId = "addService", summary = "Add a service")
    @APIResponse(responseCode = "201", description = "The service; Location names it")
    @APIResponse(responseCode = "400", description = "A field is missing or wrong")
    @APIResponse(responseCode = "409", description = "A service with this key exists")
    public Uni<RestResponse<ServiceView>> add(
            @HeaderParam("Idempotency-Key") String idempotencyKey, @Valid @NotNull AddServiceRequest request) {
        return catalogue
                .add(request, idempotencyKeys.from(idempotencyKey, request))
                .map(service -> RestResponse.ResponseBuilder.<ServiceView>created(
                                URI.create("/api/v1/services/" + service.key()))
                        .entity(service)
                        .build());
    }

    @GET
    @Path("/{key}")
    @Operation(operationId = "getService", summary = "One service")
    @APIResponse(responseCode = "200", description = "The service")
    @APIResponse(responseCode = "404", description = "No such service")
    public Uni<ServiceView> read(@PathParam("key") String key) {
        return catalogue.read(key);
    }
}
