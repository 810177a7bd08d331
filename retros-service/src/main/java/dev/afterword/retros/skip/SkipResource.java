package dev.afterword.retros.skip;

import dev.afterword.restkit.http.ResourceId;
import dev.afterword.restkit.identity.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Skips that wait for a second person, over HTTP. */
@Path("/api/v1/retrospectives/{id}/skip-proposal")
@Tag(name = "Retrospectives")
class SkipResource {
    private final SkipService skips;

    SkipResource(SkipService skips) {
        this.skips = skips;
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
    @Operation(operationId = "getSkipProposal", summary = "The skip that waits for a second person")
    @APIResponse(responseCode = "200", description = "Who wants to skip it, and why")
    @APIResponse(responseCode = "404", description = "None waits, or no such retrospective is visible to the caller")
    public Uni<ProposedSkip> proposed(
            @Parameter(schema = @Schema(type = SchemaType.STRING)) @PathParam("id") ResourceId id) {
        return skips.proposed(id);
    }

    @POST
    @Path("/answer")
    @RolesAllowed({Roles.MANAGER, Roles.ADMIN})
    @Operation(
            operationId = "answerSkipProposal",
            summary = "Agree to a skip, or refuse it",
            description =
                    "The rule that won says whether skipping needs a second person. It is another one than wants to skip.")
    @APIResponse(responseCode = "204", description = "Skipped, or still to be decided")
    @APIResponse(responseCode = "400", description = "Refusing needs a reason")
    @APIResponse(responseCode = "404", description = "None waits, or no such retrospective is visible to the caller")
    @APIResponse(responseCode = "409", description = "The caller proposed it")
    public Uni<Void> answer(
            @Parameter(schema = @Schema(type = SchemaType.STRING)) @PathParam("id") ResourceId id,
            @NotNull @Valid AnswerSkipRequest answer) {
        return skips.answer(id, answer);
    }
}
