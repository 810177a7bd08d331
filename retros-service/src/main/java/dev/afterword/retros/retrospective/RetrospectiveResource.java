package dev.afterword.retros.retrospective;

import com.fasterxml.jackson.databind.JsonNode;
import dev.afterword.restkit.http.ETags;
import dev.afterword.restkit.http.IdempotencyKeys;
import dev.afterword.restkit.http.MergePatch;
import dev.afterword.restkit.http.ResourceId;
import dev.afterword.restkit.identity.Roles;
import dev.afterword.restkit.page.Page;
import dev.afterword.retros.incident.TimelineEntryView;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Retrospectives over HTTP. */
@Path("/api/v1/retrospectives")
@Tag(name = "Retrospectives")
@RolesAllowed({
    Roles.VIEWER,
    Roles.RESPONDER,
    Roles.FACILITATOR,
    Roles.MANAGER,
    Roles.ADMIN,
    Roles.AUDITOR,
    Roles.INTEGRATION
})
class RetrospectiveResource {
    private final RetrospectiveService retrospectives;
    private final LifecycleService lifecycle;
    private final IdempotencyKeys keys;

    RetrospectiveResource(RetrospectiveService retrospectives, LifecycleService lifecycle, IdempotencyKeys keys) {
        this.retrospectives = retrospectives;
        this.lifecycle = lifecycle;
        this.keys = keys;
    }

    @GET
    @Operation(operationId = "listRetrospectives", summary = "Retrospectives that the caller may see, newest first")
    @APIResponse(responseCode = "200", description = "A page of retrospectives")
    public Uni<Page<RetrospectiveSummary>> list(@BeanParam RetrospectiveQuery query) {
        return retrospectives.list(query);
    }

    @POST
    @Operation(
            operationId = "requestRetrospective",
            summary = "Ask for a retrospective of an incident",
            description = "Anyone may ask, before or after the incident is over.")
    @APIResponse(
            responseCode = "201",
            description = "Requested, with a draft in it",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = RetrospectiveView.class)))
    @APIResponse(responseCode = "404", description = "No such incident is visible to the caller")
    @APIResponse(responseCode = "409", description = "The incident has a retrospective already, or can have none")
    @APIResponse(responseCode = "422", description = "The Idempotency-Key was used with another body")
    public Uni<Response> request(
            @HeaderParam(IdempotencyKeys.HEADER) String key, @NotNull @Valid RequestRetrospectiveRequest request) {
        return retrospectives
                .request(request, keys.from(key, request))
                .map(view -> tagged(Response.created(URI.create("/api/v1/retrospectives/" + view.id())), view));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getRetrospective", summary = "A retrospective with its sections and its decision")
    @APIResponse(
            responseCode = "200",
            description = "The retrospective",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = RetrospectiveView.class)))
    public Uni<Response> get(
            @Parameter(description = "UUID or key, such as RET-7", schema = @Schema(type = SchemaType.STRING))
                    @PathParam("id")
                    ResourceId id) {
        return retrospectives.view(id).map(view -> tagged(Response.ok(), view));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Roles.FACILITATOR, Roles.RESPONDER, Roles.MANAGER, Roles.ADMIN})
    @Operation(operationId = "editRetrospective", summary = "Change title, owner or due date")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MergePatch.MEDIA_TYPE,
                            schema = @Schema(implementation = RetrospectivePatch.class)))
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = RetrospectiveView.class)))
    @APIResponse(responseCode = "412", description = "It has changed since it was read")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<Response> edit(
            @Parameter(schema = @Schema(type = SchemaType.STRING)) @PathParam("id") ResourceId id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull JsonNode patch) {
        return retrospectives.edit(id, patch, ifMatch).map(view -> tagged(Response.ok(), view));
    }

    @GET
    @Path("/{id}/decision")
    @Operation(operationId = "listRetrospectiveDecisions", summary = "All decisions about it, newest first")
    @APIResponse(responseCode = "200", description = "The decisions, each with its reason and the facts it saw")
    public Uni<Page<DecisionView>> decisions(
            @Parameter(schema = @Schema(type = SchemaType.STRING)) @PathParam("id") ResourceId id) {
        return retrospectives.decisions(id);
    }

    @GET
    @Path("/{id}/explanation")
    @Operation(
            operationId = "explainRetrospective",
            summary = "How the policy came to its word",
            description =
                    "Each rule of the version that was asked, the facts that spoke for or against it, which rules could"
                            + " not be judged, and what the next matching rule would have given.")
    @APIResponse(responseCode = "200", description = "Every rule in its order")
    public Uni<ExplanationView> explanation(
            @Parameter(schema = @Schema(type = SchemaType.STRING)) @PathParam("id") ResourceId id) {
        return retrospectives.explanation(id);
    }

    @GET
    @Path("/{id}/timeline")
    @Operation(
            operationId = "listRetrospectiveTimeline",
            summary = "The timeline of its incident, to link factors to",
            description = "Entries for responders are shown to those who held a role, private ones to their author.")
    @APIResponse(responseCode = "200", description = "The entries in their order")
    public Uni<Page<TimelineEntryView>> timeline(
            @Parameter(schema = @Schema(type = SchemaType.STRING)) @PathParam("id") ResourceId id) {
        return retrospectives.timeline(id);
    }

    @POST
    @Path("/{id}/transitions")
    @RolesAllowed({Roles.FACILITATOR, Roles.RESPONDER, Roles.MANAGER, Roles.ADMIN})
    @Operation(operationId = "moveRetrospective", summary = "Take it to another status")
    @APIResponse(
            responseCode = "200",
            description = "Moved",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = RetrospectiveView.class)))
    @APIResponse(
            responseCode = "403",
            description =
                    "The policy leaves holding and skipping to the incident's commander, managers and administrators")
    @APIResponse(responseCode = "409", description = "Not possible from here, or something is missing for it")
    @APIResponse(responseCode = "412", description = "If-Match was sent and somebody has changed it since")
    @APIResponse(responseCode = "422", description = "The Idempotency-Key was used with another body")
    public Uni<Response> move(
            @Parameter(schema = @Schema(type = SchemaType.STRING)) @PathParam("id") ResourceId id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(IdempotencyKeys.HEADER) String key,
            @NotNull @Valid TransitionRequest request) {
        return lifecycle.move(id, request, ifMatch, keys.from(key, request)).map(view -> tagged(Response.ok(), view));
    }

    private static Response tagged(Response.ResponseBuilder answer, RetrospectiveView view) {
        return answer.entity(view)
                .header(HttpHeaders.ETAG, ETags.of(view.version()))
                .build();
    }
}
