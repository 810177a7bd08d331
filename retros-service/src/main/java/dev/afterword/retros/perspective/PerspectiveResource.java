package dev.afterword.retros.perspective;

import com.fasterxml.jackson.databind.JsonNode;
import dev.afterword.restkit.http.ETags;
import dev.afterword.restkit.http.IdempotencyKey;
import dev.afterword.restkit.http.IdempotencyKeys;
import dev.afterword.restkit.http.MergePatch;
import dev.afterword.restkit.http.ResourceId;
import dev.afterword.restkit.identity.Roles;
import dev.afterword.restkit.page.Page;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Perspectives over HTTP. */
@Path("/api/v1/retrospectives/{id}/perspectives")
@Tag(name = "Analysis")
@RolesAllowed({Roles.VIEWER, Roles.RESPONDER, Roles.FACILITATOR, Roles.MANAGER, Roles.ADMIN})
class PerspectiveResource {
    private final PerspectiveService perspectives;
    private final IdempotencyKeys keys;

    PerspectiveResource(PerspectiveService perspectives, IdempotencyKeys keys) {
        this.perspectives = perspectives;
        this.keys = keys;
    }

    @GET
    @RolesAllowed({
        Roles.VIEWER,
        Roles.RESPONDER,
        Roles.FACILITATOR,
        Roles.MANAGER,
        Roles.ADMIN,
        Roles.AUDITOR,
        Roles.INTEGRATION
    })
    @Operation(
            operationId = "listPerspectives",
            summary = "What people saw, knew and expected",
            description = "Accounts stand side by side, also where they differ. Those without a name come last, in an"
                    + " order by lot.")
    @APIResponse(responseCode = "200", description = "The perspectives")
    public Uni<Page<PerspectiveView>> list(
            @Parameter(schema = @Schema(type = SchemaType.STRING)) @PathParam("id") ResourceId id) {
        return perspectives.list(id);
    }

    @POST
    @Operation(
            operationId = "tellPerspective",
            summary = "Tell what you saw, knew and expected",
            description =
                    "Under your name or without it. Without: nothing is stored of who told it or when, no event is"
                            + " told, and the Idempotency-Key is kept as a hash only; keep it, since with it alone you can take"
                            + " the perspective back.")
    @APIResponse(
            responseCode = "201",
            description = "Told",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = PerspectiveView.class)))
    @APIResponse(responseCode = "400", description = "There are no words, or too many")
    @APIResponse(
            responseCode = "409",
            description = "There are 200 perspectives, or the retrospective is not being written now")
    @APIResponse(responseCode = "422", description = "The Idempotency-Key was used with another body")
    public Uni<Response> tell(
            @Parameter(schema = @Schema(type = SchemaType.STRING)) @PathParam("id") ResourceId id,
            @HeaderParam(IdempotencyKeys.HEADER) String key,
            @NotNull @Valid PerspectiveRequest request) {
        var checked = keys.from(key, request);
        var told = request.isWithoutName()
                ? perspectives.tellWithoutName(id, request.told(), value(checked))
                : perspectives.tell(id, request.told(), checked);
        return told.map(perspective -> tagged(
                Response.created(URI.create("/api/v1/retrospectives/" + id + "/perspectives/" + perspective.id())),
                perspective));
    }

    @PATCH
    @Path("/{perspectiveId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(operationId = "changePerspective", summary = "Say it better", description = "Who told it, alone.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MergePatch.MEDIA_TYPE,
                            schema = @Schema(implementation = EditPerspectiveRequest.class)))
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = PerspectiveView.class)))
    @APIResponse(responseCode = "403", description = "Somebody else told it, or nobody whose name is kept")
    @APIResponse(responseCode = "409", description = "The retrospective is not being written now")
    @APIResponse(responseCode = "412", description = "It has changed since it was read")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<Response> change(
            @Parameter(schema = @Schema(type = SchemaType.STRING)) @PathParam("id") ResourceId id,
            @PathParam("perspectiveId") UUID perspectiveId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull JsonNode patch) {
        return perspectives.change(id, perspectiveId, patch, ifMatch).map(told -> tagged(Response.ok(), told));
    }

    @DELETE
    @Path("/{perspectiveId}")
    @Operation(
            operationId = "takePerspectiveBack",
            summary = "Take it back",
            description = "Who told it, a facilitator or an administrator; one without a name: whoever sends the"
                    + " Idempotency-Key that it was told with. Its words are gone.")
    @APIResponse(responseCode = "204", description = "It is gone")
    @APIResponse(responseCode = "403", description = "Somebody else told it, or the key is another one")
    @APIResponse(responseCode = "409", description = "The retrospective is not being written now")
    public Uni<Void> takeBack(
            @Parameter(schema = @Schema(type = SchemaType.STRING)) @PathParam("id") ResourceId id,
            @PathParam("perspectiveId") UUID perspectiveId,
            @HeaderParam(IdempotencyKeys.HEADER) String key) {
        return perspectives.takeBack(id, perspectiveId, value(keys.from(key, perspectiveId)));
    }

    private static String value(IdempotencyKey key) {
        return key == null ? null : key.value();
    }

    private static Response tagged(Response.ResponseBuilder answer, PerspectiveView perspective) {
        return answer.entity(perspective)
                .header(HttpHeaders.ETAG, ETags.of(perspective.version()))
                .build();
    }
}
