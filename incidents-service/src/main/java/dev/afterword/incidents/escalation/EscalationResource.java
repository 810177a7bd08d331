package dev.afterword.incidents.escalation;

import dev.afterword.restkit.http.IdempotencyKeys;
import dev.afterword.restkit.http.ResourceId;
import dev.afterword.restkit.identity.Roles;
import dev.afterword.restkit.page.Page;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Escalations over HTTP. */
@Path("/api/v1/incidents/{id}/escalations")
@Tag(name = "Escalations")
class EscalationResource {

    private final EscalationService escalations;
    private final IdempotencyKeys idempotencyKeys;

    EscalationResource(EscalationService escalations, IdempotencyKeys idempotencyKeys) {
        this.escalations = escalations;
        this.idempotencyKeys = idempotencyKeys;
    }

    @GET
    @Operation(operationId = "listEscalations", summary = "Who was called in, in the order of asking")
    @APIResponse(responseCode = "200", description = "All of them")
    public Uni<Page<EscalationView>> list(@PathParam("id") ResourceId id) {
        return escalations.list(id).map(found -> new Page<>(found, null));
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed({Roles.RESPONDER, Roles.FACILITATOR, Roles.MANAGER, Roles.ADMIN, Roles.INTEGRATION})
    @Operation(operationId = "escalate", summary = "Call in a person or a team")
    @APIResponse(responseCode = "201", description = "The escalation")
    @APIResponse(responseCode = "409", description = "The incident is merged into another")
    @APIResponse(responseCode = "422", description = "The Idempotency-Key belongs to another body")
    public Uni<EscalationView> escalate(
            @PathParam("id") ResourceId id,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @Valid @NotNull EscalateRequest request) {
        return escalations.escalate(id, request, idempotencyKeys.from(idempotencyKey, request));
    }

    @POST
    @Path("/{escalationId}/answer")
    @RolesAllowed({Roles.RESPONDER, Roles.FACILITATOR, Roles.MANAGER, Roles.ADMIN, Roles.INTEGRATION})
    @Operation(operationId = "answerEscalation", summary = "Write down what came of an escalation")
    @APIResponse(responseCode = "200", description = "The escalation, answered")
    @APIResponse(responseCode = "409", description = "It was answered before")
    @APIResponse(responseCode = "422", description = "The Idempotency-Key belongs to another body")
    public Uni<EscalationView> answer(
            @PathParam("id") ResourceId id,
            @PathParam("escalationId") UUID escalationId,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @Valid @NotNull AnswerEscalationRequest request) {
        return escalations.answer(id, escalationId, request, idempotencyKeys.from(idempotencyKey, request));
    }
}
