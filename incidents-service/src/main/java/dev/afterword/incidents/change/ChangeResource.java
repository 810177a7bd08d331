package dev.afterword.incidents.change;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Changes in production over HTTP. */
@Path("/api/v1/changes")
@Tag(name = "Changes")
class ChangeResource {

    private final ChangeService changes;
    private final IdempotencyKeys idempotencyKeys;

    ChangeResource(ChangeService changes, IdempotencyKeys idempotencyKeys) {
        this.changes = changes;
        this.idempotencyKeys = idempotencyKeys;
    }

    @GET
    @Operation(operationId = "listChanges", summary = "Changes in production, the latest first")
    @APIResponse(responseCode = "200", description = "A page of changes")
    public Uni<Page<ChangeView>> list(@BeanParam ChangeQuery query, @BeanParam PageQuery page) {
        return changes.list(query, page);
    }

    @POST
    @RolesAllowed({Roles.RESPONDER, Roles.FACILITATOR, Roles.MANAGER, Roles.ADMIN, Roles.INTEGRATION})
    @Operation(
            operationId = "recordChange",
            summary = "Record a change; the same source and externalId give the change that is known")
    @APIResponse(responseCode = "201", description = "The change; Location names it")
    @APIResponse(responseCode = "409", description = "The source has told of another change by this id")
    @APIResponse(responseCode = "422", description = "The Idempotency-Key belongs to another body")
    public Uni<RestResponse<ChangeView>> record(
            @HeaderParam("Idempotency-Key") String idempotencyKey, @Valid @NotNull RecordChangeRequest request) {
        return changes.record(request, idempotencyKeys.from(idempotencyKey, request))
                .map(change -> ResponseBuilder.<ChangeView>created(URI.create("/api/v1/changes/" + change.id()))
                        .entity(change)
                        .build());
    }

    @GET
    @Path("/{changeId}")
    @Operation(operationId = "getChange", summary = "One change")
    @APIResponse(responseCode = "200", description = "The change")
    public Uni<ChangeView> read(@PathParam("changeId") UUID changeId) {
        return changes.read(changeId);
    }
}
