package dev.afterword.incidents.check;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Correctness checks over HTTP. */
@Path("/api/v1/checks")
@Tag(name = "Checks")
class CheckResource {

    private final CheckService checks;
    private final CheckResultService results;
    private final IdempotencyKeys idempotencyKeys;

    CheckResource(CheckService checks, CheckResultService results, IdempotencyKeys idempotencyKeys) {
        this.checks = checks;
        this.results = results;
        this.idempotencyKeys = idempotencyKeys;
    }

    @GET
    @Operation(operationId = "listChecks", summary = "Correctness checks, the one that is due first comes first")
    @APIResponse(responseCode = "200", description = "A page of checks")
    public Uni<Page<CheckView>> list(@BeanParam CheckQuery query, @BeanParam PageQuery page) {
        return checks.list(query, page).chain(results::seen);
    }

    @POST
    @RolesAllowed({Roles.RESPONDER, Roles.FACILITATOR, Roles.MANAGER, Roles.ADMIN, Roles.INTEGRATION})
    @Operation(
            operationId = "addCheck",
            summary = "Set a correctness check up: what must be right, how to look, how often, and who sees to it")
    @APIResponse(
            responseCode = "201",
            description = "The check; Location names it, ETag is its version",
            content = @Content(schema = @Schema(implementation = CheckView.class)))
    @APIResponse(responseCode = "422", description = "The Idempotency-Key belongs to another body")
    public Uni<RestResponse<CheckView>> add(
            @HeaderParam("Idempotency-Key") String idempotencyKey, @Valid @NotNull EditCheckRequest request) {
        return checks.add(request, idempotencyKeys.from(idempotencyKey, request))
                .map(check -> ResponseBuilder.<CheckView>created(URI.create("/api/v1/checks/" + check.id()))
                        .entity(check)
                        .header("ETag", ETags.of(check.version()))
                        .build());
    }

    @GET
    @Path("/{checkId}")
    @Operation(operationId = "getCheck", summary = "One check")
    @APIResponse(responseCode = "200", description = "The check; ETag is its version")
    public Uni<RestResponse<CheckView>> read(@PathParam("checkId") UUID id) {
        return checks.read(id).chain(results::seen).map(CheckResource::tagged);
    }

    @PATCH
    @Path("/{checkId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Roles.RESPONDER, Roles.FACILITATOR, Roles.MANAGER, Roles.ADMIN, Roles.INTEGRATION})
    @Operation(operationId = "editCheck", summary = "Change a check; members that are not sent stay")
    @RequestBody(content = @Content(schema = @Schema(implementation = EditCheckRequest.class)))
    @APIResponse(responseCode = "200", description = "The check as it is now; ETag is its version")
    @APIResponse(responseCode = "412", description = "Somebody has changed it since it was read")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<RestResponse<CheckView>> edit(
            @PathParam("checkId") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull JsonNode patch) {
        return checks.edit(id, ifMatch, patch).chain(results::seen).map(CheckResource::tagged);
    }

    @POST
    @Path("/{checkId}/transitions")
    @RolesAllowed({Roles.RESPONDER, Roles.FACILITATOR, Roles.MANAGER, Roles.ADMIN, Roles.INTEGRATION})
    @Operation(operationId = "transitionCheck", summary = "Retire a check, or take it up again; it is never deleted")
    @APIResponse(responseCode = "200", description = "The check in its new status; ETag is its version")
    @APIResponse(responseCode = "409", description = "Not possible from here; allowedTransitions says what is")
    @APIResponse(responseCode = "412", description = "If-Match was sent and somebody has changed it since")
    public Uni<RestResponse<CheckView>> move(
            @PathParam("checkId") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull CheckTransitionRequest request) {
        return checks.move(id, ifMatch, request).chain(results::seen).map(CheckResource::tagged);
    }

    @GET
    @Path("/{checkId}/results")
    @Operation(operationId = "listCheckResults", summary = "What a check came to, the latest first")
    @APIResponse(responseCode = "200", description = "A page of results")
    public Uni<Page<CheckResultView>> results(@PathParam("checkId") UUID id, @BeanParam PageQuery page) {
        return checks.read(id).chain(() -> results.list(id, page));
    }

    @POST
    @Path("/{checkId}/results")
    @RolesAllowed({Roles.RESPONDER, Roles.FACILITATOR, Roles.MANAGER, Roles.ADMIN, Roles.INTEGRATION})
    @Operation(
            operationId = "recordCheckResult",
            summary = "Record what a check came to, by hand or from a job",
            description =
                    "A failure opens an incident that was noticed by the check at checkedAt, or is told to the one"
                            + " that the check has opened before and that still goes on.")
    @APIResponse(
            responseCode = "201",
            description = "The result, with the incident that a failure led to; Location names it",
            content = @Content(schema = @Schema(implementation = CheckResultView.class)))
    @APIResponse(responseCode = "409", description = "The check is not performed any more")
    @APIResponse(responseCode = "422", description = "The Idempotency-Key belongs to another body")
    public Uni<RestResponse<CheckResultView>> record(
            @PathParam("checkId") UUID id,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @Valid @NotNull RecordCheckResultRequest request) {
        return results.record(id, request, idempotencyKeys.from(idempotencyKey, request))
                .chain(resultId -> results.read(id, resultId))
                .map(result -> ResponseBuilder.<CheckResultView>created(
                                URI.create("/api/v1/checks/" + id + "/results/" + result.id()))
                        .entity(result)
                        .build());
    }

    @GET
    @Path("/{checkId}/results/{resultId}")
    @Operation(operationId = "getCheckResult", summary = "One result")
    @APIResponse(responseCode = "200", description = "The result")
    public Uni<CheckResultView> result(@PathParam("checkId") UUID id, @PathParam("resultId") UUID resultId) {
        return results.read(id, resultId);
    }

    private static RestResponse<CheckView> tagged(CheckView check) {
        return ResponseBuilder.ok(check)
                .header("ETag", ETags.of(check.version()))
                .build();
    }
}
