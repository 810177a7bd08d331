package dev.afterword.incidents.timeline;

import dev.afterword.restkit.http.IdempotencyKeys;
import dev.afterword.restkit.http.ResourceId;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The story of an incident over HTTP. */
@Path("/api/v1/incidents/{id}/timeline")
@Tag(name = "Timeline")
class TimelineResource {

    private final TimelineService timeline;
    private final IdempotencyKeys idempotencyKeys;

    TimelineResource(TimelineService timeline, IdempotencyKeys idempotencyKeys) {
        this.timeline = timeline;
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
    @APIResponse(responseCode = "201", description = "The entry")
    @APIResponse(responseCode = "422", description = "The Idempotency-Key belongs to another body")
    public Uni<TimelineEntryView> add(
            @PathParam("id") ResourceId id,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @Valid @NotNull AddTimelineEntryRequest request) {
        return timeline.add(id, request, idempotencyKeys.from(idempotencyKey, request));
    }
}
