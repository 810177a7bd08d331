package dev.afterword.incidents.alert.inbox;

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
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What waits for people, over HTTP. */
@Path("/api/v1/alerts/suggestions")
@Tag(name = "Alerts")
class SuggestionResource {

    private final AlertInboxService inbox;
    private final IdempotencyKeys idempotencyKeys;

    SuggestionResource(AlertInboxService inbox, IdempotencyKeys idempotencyKeys) {
        this.inbox = inbox;
        this.idempotencyKeys = idempotencyKeys;
    }

    @GET
    @Operation(operationId = "listAlertSuggestions", summary = "What waits for a person, the latest first")
    @APIResponse(responseCode = "200", description = "A page of suggestions")
    @APIResponse(responseCode = "404", description = "No such incident, or none that the caller may see")
    public Uni<Page<SuggestionView>> list(
            @Parameter(description = "Id or key of an incident: whether it is to be resolved, or taken up again")
                    @QueryParam("incident")
                    ResourceId incident,
            @BeanParam PageQuery page) {
        return inbox.suggestions(incident, page);
    }

    @POST
    @Path("/{id}/accept")
    @RolesAllowed({Roles.RESPONDER, Roles.FACILITATOR, Roles.MANAGER, Roles.ADMIN, Roles.INTEGRATION})
    @Operation(
            operationId = "acceptAlertSuggestion",
            summary = "Declare an incident for the alerts, attach them to one, or resolve the one that has recovered",
            description =
                    "Where alerts fire again after their incident has ended, that one can be taken up again: it goes"
                            + " through its status as if a person moved it, for the reason that is told.")
    @APIResponse(responseCode = "200", description = "Which incident it came to")
    @APIResponse(responseCode = "400", description = "A field is wrong, or reopen is told and nothing comes back")
    @APIResponse(responseCode = "404", description = "No such suggestion, or none that the caller may see")
    @APIResponse(responseCode = "409", description = "It is decided already")
    @APIResponse(responseCode = "422", description = "The Idempotency-Key belongs to another body")
    public Uni<AcceptedView> accept(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @Valid @NotNull AcceptSuggestionRequest request) {
        return inbox.accept(id, request, idempotencyKeys.from(idempotencyKey, request));
    }

    @POST
    @Path("/{id}/dismiss")
    @RolesAllowed({Roles.RESPONDER, Roles.FACILITATOR, Roles.MANAGER, Roles.ADMIN, Roles.INTEGRATION})
    @Operation(operationId = "dismissAlertSuggestion", summary = "Let it be, with a reason")
    @APIResponse(responseCode = "204", description = "It does not wait any more")
    @APIResponse(responseCode = "409", description = "It is decided already")
    public Uni<Void> dismiss(@PathParam("id") UUID id, @Valid @NotNull DismissSuggestionRequest request) {
        return inbox.dismiss(id, request);
    }
}
