package dev.afterword.incidents.timeline;

import com.fasterxml.jackson.databind.JsonNode;
import dev.afterword.restkit.http.ETags;
import dev.afterword.restkit.http.IdempotencyKeys;
import dev.afterword.restkit.http.MergePatch;
import dev.afterword.restkit.http.ResourceId;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The story of an incident over HTTP. */
@Path("/api/v1/incidents/{id}/timeline")
@Tag(name = "Timeline")
class TimelineResource {

    private final TimelineService timeline;
    private final CorrectionService corrections;
    private final IdempotencyKeys idempotencyKeys;

    TimelineResource(TimelineService timeline, CorrectionService corrections, IdempotencyKeys idempotencyKeys) {
        this.timeline = timeline;
        this.corrections = corrections;
        this.idempotencyKeys = idempotencyKeys;
    }

    @GET
    @Operation(operationId = "listTimeline", summary = "The story in the order in which it happened")
    @APIResponse(responseCode = "200", description = "A page of entries")
    public Uni<Page<TimelineEntryView>> list(
            @PathParam("id") ResourceId id, @BeanParam TimelineQuery query, @BeanParam PageQuery page) {
        return timeline.page(id, query, page);
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed({Roles.RESPONDER, Roles.FACILITATOR, Roles.MANAGER, Roles.ADMIN, Roles.INTEGRATION})
    @Operation(operationId = "addTimelineEntry", summary = "Add a fact to the story")
    @APIResponse(responseCode = "201", description = "The entry; as it is, if it was imported before")
    @APIResponse(responseCode = "409", description = "It was imported before, for others than the caller")
    @APIResponse(responseCode = "422", description = "The Idempotency-Key belongs to another body")
    public Uni<TimelineEntryView> add(
            @PathParam("id") ResourceId id,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @Valid @NotNull AddTimelineEntryRequest request) {
        return timeline.add(id, request, idempotencyKeys.from(idempotencyKey, request));
    }

    @POST
    @Path("/bulk")
    @ResponseStatus(201)
    @RolesAllowed({Roles.RESPONDER, Roles.FACILITATOR, Roles.MANAGER, Roles.ADMIN, Roles.INTEGRATION})
    @Operation(operationId = "addTimelineEntries", summary = "Add up to 1,000 facts, all of them or none")
    @APIResponse(responseCode = "201", description = "The entries; what was imported before stays as it is")
    @APIResponse(responseCode = "422", description = "The Idempotency-Key belongs to another body")
    public Uni<AddedEntriesView> addAll(
            @PathParam("id") ResourceId id,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @Valid @NotNull AddTimelineEntriesRequest request) {
        return timeline.addAll(id, request, idempotencyKeys.from(idempotencyKey, request));
    }

    @GET
    @Path("/{entryId}")
    @Operation(operationId = "getTimelineEntry", summary = "One entry")
    @APIResponse(responseCode = "200", description = "The entry; ETag is its version")
    public Uni<RestResponse<TimelineEntryView>> read(
            @PathParam("id") ResourceId id, @PathParam("entryId") UUID entryId) {
        return timeline.read(id, entryId).map(TimelineResource::tagged);
    }

    @PATCH
    @Path("/{entryId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Roles.RESPONDER, Roles.FACILITATOR, Roles.MANAGER, Roles.ADMIN, Roles.INTEGRATION})
    @Operation(
            operationId = "correctTimelineEntry",
            summary = "Correct, judge or star an entry, or change its audience")
    @RequestBody(content = @Content(schema = @Schema(implementation = CorrectTimelineEntryRequest.class)))
    @APIResponse(responseCode = "200", description = "The entry as it is now; ETag is its version")
    @APIResponse(responseCode = "409", description = "The platform wrote it, and it keeps what it says")
    @APIResponse(responseCode = "412", description = "Somebody has changed it since it was read")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<RestResponse<TimelineEntryView>> correct(
            @PathParam("id") ResourceId id,
            @PathParam("entryId") UUID entryId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull JsonNode patch) {
        return corrections.correct(id, entryId, ifMatch, patch).map(TimelineResource::tagged);
    }

    @DELETE
    @Path("/{entryId}/newer-version")
    @RolesAllowed({Roles.RESPONDER, Roles.FACILITATOR, Roles.MANAGER, Roles.ADMIN, Roles.INTEGRATION})
    @Operation(
            operationId = "dismissNewerVersion",
            summary = "Leave an entry as it was released, whatever its source says by now",
            description = "To take the newer version over instead, correct the text of the entry to it.")
    @APIResponse(responseCode = "204", description = "The entry says what it said, and nothing waits")
    @APIResponse(responseCode = "412", description = "Somebody has changed it since it was read")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<Void> dismissNewer(
            @PathParam("id") ResourceId id,
            @PathParam("entryId") UUID entryId,
            @HeaderParam("If-Match") String ifMatch) {
        return corrections.dismissNewer(id, entryId, ifMatch);
    }

    @GET
    @Path("/{entryId}/history")
    @Operation(operationId = "listTimelineEntryVersions", summary = "What an entry said before, oldest first")
    @APIResponse(responseCode = "200", description = "All former versions that the caller may read")
    public Uni<Page<TimelineEntryVersionView>> history(
            @PathParam("id") ResourceId id, @PathParam("entryId") UUID entryId) {
        return corrections.history(id, entryId).map(versions -> new Page<>(versions, null));
    }

    private static RestResponse<TimelineEntryView> tagged(TimelineEntryView entry) {
        return ResponseBuilder.ok(entry)
                .header("ETag", ETags.of(entry.version()))
                .build();
    }
}
