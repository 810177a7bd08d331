package dev.afterword.retros.why;

import com.fasterxml.jackson.databind.JsonNode;
import dev.afterword.restkit.http.ETags;
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

/** Chains of whys over HTTP. */
@Path("/api/v1/retrospectives/{id}/why-chains")
@Tag(name = "Analysis")
@RolesAllowed({Roles.FACILITATOR, Roles.RESPONDER, Roles.MANAGER, Roles.ADMIN})
class WhyResource {
    private final WhyService whys;
    private final IdempotencyKeys keys;

    WhyResource(WhyService whys, IdempotencyKeys keys) {
        this.whys = whys;
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
            operationId = "listWhyChains",
            summary = "Chains of whys",
            description = "Each begins with what is asked about; an answer may be asked again, in several ways.")
    @APIResponse(responseCode = "200", description = "The chains in the order of their beginning, with all answers")
    public Uni<Page<WhyView>> list(
            @Parameter(schema = @Schema(type = SchemaType.STRING)) @PathParam("id") ResourceId id) {
        return whys.list(id);
    }

    @POST
    @Operation(
            operationId = "answerWhy",
            summary = "Begin a chain, or answer why something in one was so",
            description =
                    "Several answers to one question are branches. A chain is as long as it needs to be, 30 answers"
                            + " deep at most.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = WhyView.class)))
    @APIResponse(responseCode = "400", description = "A field is wrong, or what it names is not of this retrospective")
    @APIResponse(
            responseCode = "409",
            description = "There are 300 answers or 30 above it, or the retrospective is not being worked on now")
    @APIResponse(responseCode = "422", description = "The Idempotency-Key was used with another body")
    public Uni<Response> answer(
            @Parameter(schema = @Schema(type = SchemaType.STRING)) @PathParam("id") ResourceId id,
            @HeaderParam(IdempotencyKeys.HEADER) String key,
            @NotNull @Valid WhyRequest request) {
        return whys.answer(id, request, keys.from(key, request))
                .map(why -> tagged(
                        Response.created(URI.create("/api/v1/retrospectives/" + id + "/why-chains/" + why.id())), why));
    }

    @PATCH
    @Path("/{whyId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(operationId = "changeWhy", summary = "Say an answer better, or link it to a factor or to evidence")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MergePatch.MEDIA_TYPE,
                            schema = @Schema(implementation = EditWhyRequest.class)))
    @APIResponse(
            responseCode = "200",
            description = "Changed; without the answers below it",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = WhyView.class)))
    @APIResponse(responseCode = "409", description = "The retrospective is not being worked on now")
    @APIResponse(responseCode = "412", description = "It has changed since it was read")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<Response> change(
            @Parameter(schema = @Schema(type = SchemaType.STRING)) @PathParam("id") ResourceId id,
            @PathParam("whyId") UUID whyId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull JsonNode patch) {
        return whys.change(id, whyId, patch, ifMatch).map(why -> tagged(Response.ok(), why));
    }

    @DELETE
    @Path("/{whyId}")
    @Operation(
            operationId = "removeWhy",
            summary = "Take an answer away",
            description = "With all that was asked from it. Factors that were answers stay.")
    @APIResponse(responseCode = "204", description = "It is gone")
    @APIResponse(responseCode = "409", description = "The retrospective is not being worked on now")
    public Uni<Void> remove(
            @Parameter(schema = @Schema(type = SchemaType.STRING)) @PathParam("id") ResourceId id,
            @PathParam("whyId") UUID whyId) {
        return whys.remove(id, whyId);
    }

    private static Response tagged(Response.ResponseBuilder answer, WhyView why) {
        return answer.entity(why)
                .header(HttpHeaders.ETAG, ETags.of(why.version()))
                .build();
    }
}
