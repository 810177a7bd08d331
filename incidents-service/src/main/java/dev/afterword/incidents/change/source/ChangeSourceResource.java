package dev.afterword.incidents.change.source;

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
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Sources of changes over HTTP. */
@Path("/api/v1/change-sources")
@Tag(name = "Change sources")
@RolesAllowed({Roles.ADMIN, Roles.INTEGRATION})
class ChangeSourceResource {

    private final ChangeSourceService sources;
    private final IdempotencyKeys idempotencyKeys;

    ChangeSourceResource(ChangeSourceService sources, IdempotencyKeys idempotencyKeys) {
        this.sources = sources;
        this.idempotencyKeys = idempotencyKeys;
    }

    @GET
    @Operation(operationId = "listChangeSources", summary = "Sources of changes by name")
    @APIResponse(responseCode = "200", description = "A page of sources")
    public Uni<Page<ChangeSourceView>> list(@BeanParam PageQuery page) {
        return sources.list(page);
    }

    @POST
    @Operation(
            operationId = "createChangeSource",
            summary = "Connect a source of changes",
            description = "The answer has the address to enter at the sender and, this once, the secret. A repetition"
                    + " with the same Idempotency-Key is answered without the secret.")
    @APIResponse(
            responseCode = "201",
            description = "Connected; Location and ETag are set",
            content = @Content(schema = @Schema(implementation = ChangeSourceView.class)))
    @APIResponse(responseCode = "409", description = "Another source has this name")
    @APIResponse(responseCode = "422", description = "The Idempotency-Key belongs to another body")
    public Uni<RestResponse<ChangeSourceView>> create(
            @HeaderParam("Idempotency-Key") String idempotencyKey, @Valid @NotNull CreateChangeSourceRequest request) {
        return sources.create(request, idempotencyKeys.from(idempotencyKey, request))
                .map(view -> RestResponse.ResponseBuilder.<ChangeSourceView>created(
                                URI.create("/api/v1/change-sources/" + view.id()))
                        .entity(view)
                        .header("ETag", ETags.of(view.version()))
                        .header("Cache-Control", "no-store")
                        .build());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getChangeSource", summary = "One source; its secrets are not shown")
    @APIResponse(
            responseCode = "200",
            description = "The source; ETag is its version",
            content = @Content(schema = @Schema(implementation = ChangeSourceView.class)))
    public Uni<RestResponse<ChangeSourceView>> read(@PathParam("id") UUID id) {
        return sources.read(id).map(ChangeSourceResource::tagged);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            operationId = "editChangeSource",
            summary =
                    "Rename a source, pause it, or change how it signs, which environments count or where its fields are",
            description = "What comes while it is paused is kept, and applied when it is active again.")
    @RequestBody(content = @Content(schema = @Schema(implementation = EditChangeSourceRequest.class)))
    @APIResponse(
            responseCode = "200",
            description = "The source as it is now; ETag is its version",
            content = @Content(schema = @Schema(implementation = ChangeSourceView.class)))
    @APIResponse(responseCode = "409", description = "Another source has this name")
    @APIResponse(responseCode = "412", description = "Somebody has changed it since it was read")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<RestResponse<ChangeSourceView>> edit(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull JsonNode patch) {
        return sources.edit(id, ifMatch, patch)
                .invoke(() -> sources.proofsChanged(id))
                .chain(sources::released)
                .map(ChangeSourceResource::tagged);
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "deleteChangeSource",
            summary = "Disconnect a source",
            description = "Its deliveries are refused from now on; the changes that came through it stay.")
    @APIResponse(responseCode = "204", description = "Gone")
    @APIResponse(responseCode = "412", description = "Somebody has changed it since it was read")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<Void> delete(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return sources.delete(id, ifMatch).invoke(() -> sources.proofsChanged(id));
    }

    @POST
    @Path("/{id}/secrets")
    @Operation(
            operationId = "addChangeSourceSecret",
            summary = "Make a second secret",
            description = "Both are good until one is retired: enter the new one at the sender, wait until it is used,"
                    + " then retire the old one.")
    @RequestBody(content = @Content(schema = @Schema(implementation = NewSecretRequest.class)))
    @APIResponse(
            responseCode = "201",
            description = "The source, with the new secret in newSecret this once",
            content = @Content(schema = @Schema(implementation = ChangeSourceView.class)))
    @APIResponse(responseCode = "409", description = "There are two already")
    public Uni<RestResponse<ChangeSourceView>> addSecret(@PathParam("id") UUID id, @Valid NewSecretRequest request) {
        return sources.addSecret(id, request)
                .invoke(() -> sources.proofsChanged(id))
                .map(view -> RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                        .header("ETag", ETags.of(view.version()))
                        .header("Cache-Control", "no-store")
                        .build());
    }

    @DELETE
    @Path("/{id}/secrets/{secretId}")
    @Operation(operationId = "retireChangeSourceSecret", summary = "Retire one of two secrets")
    @APIResponse(
            responseCode = "200",
            description = "The source with the other one",
            content = @Content(schema = @Schema(implementation = ChangeSourceView.class)))
    @APIResponse(responseCode = "409", description = "It is the only one")
    public Uni<RestResponse<ChangeSourceView>> retireSecret(
            @PathParam("id") UUID id, @PathParam("secretId") UUID secretId) {
        return sources.retireSecret(id, secretId)
                .invoke(() -> sources.proofsChanged(id))
                .map(ChangeSourceResource::tagged);
    }

    private static RestResponse<ChangeSourceView> tagged(ChangeSourceView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .header("ETag", ETags.of(view.version()))
                .build();
    }
}
