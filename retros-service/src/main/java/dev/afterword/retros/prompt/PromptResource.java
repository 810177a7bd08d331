package dev.afterword.retros.prompt;

import dev.afterword.restkit.http.ResourceId;
import dev.afterword.restkit.identity.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Questions about a factor over HTTP. */
@Path("/api/v1/retrospectives/{id}/factors/prompts")
@Tag(name = "Contributing factors")
class PromptResource {
    private final PromptService prompts;

    PromptResource(PromptService prompts) {
        this.prompts = prompts;
    }

    @POST
    @RolesAllowed({Roles.FACILITATOR, Roles.RESPONDER, Roles.MANAGER, Roles.ADMIN})
    @Operation(
            operationId = "askFactorPrompts",
            summary = "Questions that lead deeper than the words so far",
            description = "Questions, never a verdict. Where the words speak of a person they lead to the conditions in"
                    + " which anybody would have done the same; others come with the domain and the role. Nothing is"
                    + " stored.")
    @APIResponse(responseCode = "200", description = "The questions; none when there is nothing to ask")
    @APIResponse(responseCode = "400", description = "A field is wrong")
    public Uni<PromptsView> ask(
            @Parameter(schema = @Schema(type = SchemaType.STRING)) @PathParam("id") ResourceId id,
            @NotNull @Valid PromptRequest request) {
        return prompts.ask(id, request);
    }
}
