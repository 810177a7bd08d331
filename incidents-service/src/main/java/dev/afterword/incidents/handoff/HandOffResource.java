package dev.afterword.incidents.handoff;

import dev.afterword.incidents.responder.RoleAssignmentView;
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

/** Handing command over, over HTTP. */
@Path("/api/v1/incidents/{id}/roles/handoff")
@Tag(name = "Roles")
class HandOffResource {

    private final HandOffService handOffs;
    private final IdempotencyKeys idempotencyKeys;

    HandOffResource(HandOffService handOffs, IdempotencyKeys idempotencyKeys) {
        this.handOffs = handOffs;
        this.idempotencyKeys = idempotencyKeys;
    }

    @POST
    @RolesAllowed({Roles.RESPONDER, Roles.FACILITATOR, Roles.MANAGER, Roles.ADMIN, Roles.INTEGRATION})
    @Operation(operationId = "handOffCommand", summary = "Hand command to another person, in one step")
    @APIResponse(responseCode = "200", description = "The new commander's assignment")
    @APIResponse(
            responseCode = "409",
            description = "Nobody is in command, nobody is named and there is no deputy, or the incident is merged")
    @APIResponse(responseCode = "422", description = "The Idempotency-Key belongs to another body")
    public Uni<RoleAssignmentView> handOff(
            @PathParam("id") ResourceId id,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @Valid @NotNull HandOffRequest request) {
        return handOffs.handOff(id, request, idempotencyKeys.from(idempotencyKey, request));
    }

    @GET
    @Path("/offers")
    @Operation(operationId = "listHandOffOffers", summary = "Offers of command, oldest first")
    @APIResponse(responseCode = "200", description = "All of them")
    public Uni<Page<HandOffOfferView>> list(@PathParam("id") ResourceId id) {
        return handOffs.list(id).map(found -> new Page<>(found, null));
    }

    @POST
    @Path("/offers")
    @ResponseStatus(201)
    @RolesAllowed({Roles.RESPONDER, Roles.FACILITATOR, Roles.MANAGER, Roles.ADMIN, Roles.INTEGRATION})
    @Operation(
            operationId = "offerCommand",
            summary = "Offer command to a person with where things stand; it stays where it is until they accept")
    @APIResponse(responseCode = "201", description = "The offer")
    @APIResponse(
            responseCode = "409",
            description = "Nobody is in command, nobody is named and there is no deputy, another offer waits for its"
                    + " answer, or the incident is merged")
    @APIResponse(responseCode = "422", description = "The Idempotency-Key belongs to another body")
    public Uni<HandOffOfferView> offer(
            @PathParam("id") ResourceId id,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @Valid @NotNull HandOffRequest request) {
        return handOffs.offer(id, request, idempotencyKeys.from(idempotencyKey, request));
    }

    @POST
    @Path("/offers/{offerId}/transitions")
    @RolesAllowed({Roles.RESPONDER, Roles.FACILITATOR, Roles.MANAGER, Roles.ADMIN, Roles.INTEGRATION})
    @Operation(
            operationId = "answerHandOffOffer",
            summary = "Accept, decline or withdraw an offer; accepting passes command in the same step")
    @APIResponse(responseCode = "200", description = "The offer, ended")
    @APIResponse(responseCode = "403", description = "Only the person asked answers, only the asking side withdraws")
    @APIResponse(responseCode = "409", description = "It has ended already, or the incident is merged")
    @APIResponse(responseCode = "422", description = "The Idempotency-Key belongs to another body")
    public Uni<HandOffOfferView> answer(
            @PathParam("id") ResourceId id,
            @PathParam("offerId") UUID offerId,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @Valid @NotNull AnswerOfferRequest request) {
        return handOffs.answer(id, offerId, request, idempotencyKeys.from(idempotencyKey, request));
    }
}
