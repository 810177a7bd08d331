package dev.afterword.incidents.incident.field;

import com.fasterxml.jackson.databind.JsonNode;
import dev.afterword.restkit.http.ETags;
import dev.afterword.restkit.http.IdempotencyKeys;
import dev.afterword.restkit.http.MergePatch;
import dev.afterword.restkit.identity.Roles;
import dev.afterword.restkit.page.Page;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

/** Custom fields over HTTP. */
@Path("/api/v1/incident-fields")
@Tag(name = "Incident fields")
class FieldResource {

    private final FieldService fields;
    private final IdempotencyKeys idempotencyKeys;

    FieldResource(FieldService fields, IdempotencyKeys idempotencyKeys) {
        this.fields = fields;
        this.idempotencyKeys = idempotencyKeys;
    }

    @GET
    @Operation(operationId = "listIncidentFields", summary = "Custom fields by name, retired ones as well")
    @APIResponse(responseCode = "200", description = "All of them")
    public Uni<Page<FieldView>> list() {
        return fields.list().map(found -> new Page<>(found, null));
    }

    @POST
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "addIncidentField", summary = "Define a custom field")
    @APIResponse(responseCode = "201", description = "The field; Location names it, ETag is its version")
    @APIResponse(responseCode = "409", description = "A field with this key exists")
    @APIResponse(responseCode = "422", description = "The Idempotency-Key belongs to another body")
    public Uni<RestResponse<FieldView>> add(
            @HeaderParam("Idempotency-Key") String idempotencyKey, @Valid @NotNull AddFieldRequest request) {
        return fields.add(request, idempotencyKeys.from(idempotencyKey, request))
                .map(field -> ResponseBuilder.<FieldView>created(URI.create("/api/v1/incident-fields/" + field.key()))
                        .entity(field)
                        .header("ETag", ETags.of(field.version()))
                        .build());
    }

    @GET
    @Path("/{key}")
    @Operation(operationId = "getIncidentField", summary = "One custom field")
    @APIResponse(responseCode = "200", description = "The field; ETag is its version")
    public Uni<RestResponse<FieldView>> read(@PathParam("key") String key) {
        return fields.read(key).map(FieldResource::tagged);
    }

    @PATCH
    @Path("/{key}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "editIncidentField", summary = "Change or retire a custom field; old values stay")
    @RequestBody(content = @Content(schema = @Schema(implementation = EditFieldRequest.class)))
    @APIResponse(responseCode = "200", description = "The field as it is now; ETag is its version")
    @APIResponse(responseCode = "412", description = "Somebody has changed it since it was read")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<RestResponse<FieldView>> edit(
            @PathParam("key") String key, @HeaderParam("If-Match") String ifMatch, @NotNull JsonNode patch) {
        return fields.edit(key, ifMatch, patch).map(FieldResource::tagged);
    }

    private static RestResponse<FieldView> tagged(FieldView field) {
        return ResponseBuilder.ok(field)
                .header("ETag", ETags.of(field.version()))
                .build();
    }
}
