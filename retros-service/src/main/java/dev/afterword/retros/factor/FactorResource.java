package dev.afterword.retros.factor;

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

/** Contributing factors over HTTP. */
@Path("/api/v1/retrospectives/{id}/factors")
@Tag(name = "Contributing factors")
@RolesAllowed({Roles.FACILITATOR, Roles.RESPONDER, Roles.MANAGER, Roles.ADMIN})
class FactorResource {
    private final FactorService factors;
    private final IdempotencyKeys keys;

    FactorResource(FactorService factors, IdempotencyKeys keys) {
        this.factors = factors;
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
    @Operation(operationId = "listFactors", summary = "Contributing factors, withdrawn ones included")
    @APIResponse(responseCode = "200", description = "The factors in the order of their recording")
    public Uni<Page<FactorView>> list(
            @Parameter(schema = @Schema(type = SchemaType.STRING)) @PathParam("id") ResourceId id) {
        return factors.list(id);
    }

    @POST
    @Operation(operationId = "recordFactor", summary = "Record a contributing factor, with its evidence")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = FactorView.class)))
    @APIResponse(responseCode = "400", description = "A field is wrong, or an entry is not in this timeline")
    @APIResponse(responseCode = "409", description = "The retrospective is not being worked on now")
    @APIResponse(responseCode = "422", description = "The Idempotency-Key was used with another body")
    public Uni<Response> identify(
            @Parameter(schema = @Schema(type = SchemaType.STRING)) @PathParam("id") ResourceId id,
            @HeaderParam(IdempotencyKeys.HEADER) String key,
            @NotNull @Valid FactorRequest request) {
        return factors.identify(id, request, keys.from(key, request))
                .map(factor -> tagged(
                        Response.created(URI.create("/api/v1/retrospectives/" + id + "/factors/" + factor.id())),
                        factor));
    }

    @PATCH
    @Path("/{factorId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(operationId = "changeFactor", summary = "Change a factor or say what is done about it")
    @RequestBody(
            content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = FactorPatch.class)))
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = FactorView.class)))
    @APIResponse(responseCode = "409", description = "It is withdrawn, or the retrospective is not being worked on")
    @APIResponse(responseCode = "412", description = "It has changed since it was read")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<Response> change(
            @Parameter(schema = @Schema(type = SchemaType.STRING)) @PathParam("id") ResourceId id,
            @PathParam("factorId") UUID factorId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull JsonNode patch) {
        return factors.change(id, factorId, patch, ifMatch).map(factor -> tagged(Response.ok(), factor));
    }

    @POST
    @Path("/{factorId}/withdrawal")
    @Operation(operationId = "withdrawFactor", summary = "Withdraw a factor; it stays in the record")
    @APIResponse(
            responseCode = "200",
            description = "Withdrawn",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = FactorView.class)))
    @APIResponse(responseCode = "409", description = "It is withdrawn already, or the retrospective is not open")
    public Uni<Response> withdraw(
            @Parameter(schema = @Schema(type = SchemaType.STRING)) @PathParam("id") ResourceId id,
            @PathParam("factorId") UUID factorId,
            @NotNull @Valid WithdrawFactorRequest request) {
        return factors.withdraw(id, factorId, request.reason()).map(factor -> tagged(Response.ok(), factor));
    }

    private static Response tagged(Response.ResponseBuilder answer, FactorView factor) {
        return answer.entity(factor)
                .header(HttpHeaders.ETAG, ETags.of(factor.version()))
                .build();
    }
}
