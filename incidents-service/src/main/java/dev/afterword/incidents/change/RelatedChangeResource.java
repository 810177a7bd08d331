package dev.afterword.incidents.change;

import dev.afterword.restkit.http.ResourceId;
import dev.afterword.restkit.identity.Roles;
import dev.afterword.restkit.page.Page;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Changes near an incident over HTTP. */
@Path("/api/v1/incidents/{id}/changes")
@Tag(name = "Changes")
class RelatedChangeResource {

    private final RelatedChangeService changes;

    RelatedChangeResource(RelatedChangeService changes) {
        this.changes = changes;
    }

    @GET
    @Operation(
            operationId = "listRelatedChanges",
            summary = "Changes that people relate to the incident, and those proposed because they came near its onset")
    @APIResponse(
            responseCode = "200",
            description =
                    "Confirmed ones, then at most 20 proposals, then dismissed ones. Proposals are ranked by what they have to do"
                            + " with the incident and by nearness, and each says why: changes of affected services and of what"
                            + " these depend on; while no service is known, those of the responsible team and those that a label"
                            + " names; where nothing narrows, those of the hour before the onset. Ask with relation=PROPOSED"
                            + " and the time that a timeline shows to put them into it.")
    public Uni<Page<RelatedChangeView>> list(@PathParam("id") ResourceId id, @BeanParam RelatedChangeQuery query) {
        return changes.list(id, query).map(found -> new Page<>(found, null));
    }

    @PUT
    @Path("/{changeId}")
    @RolesAllowed({Roles.RESPONDER, Roles.FACILITATOR, Roles.MANAGER, Roles.ADMIN, Roles.INTEGRATION})
    @Operation(
            operationId = "relateChange",
            summary =
                    "Confirm or dismiss a change as related; a confirmed one stands on the timeline where it happened")
    @APIResponse(responseCode = "200", description = "All changes near the incident as they are now")
    public Uni<Page<RelatedChangeView>> relate(
            @PathParam("id") ResourceId id,
            @PathParam("changeId") UUID changeId,
            @Valid @NotNull RelateChangeRequest request) {
        return changes.relate(id, changeId, request).chain(() -> list(id, new RelatedChangeQuery()));
    }
}
