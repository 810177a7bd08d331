package dev.afterword.retros.trial;

import dev.afterword.restkit.identity.Roles;
import dev.afterword.retros.policy.PublishPolicyRequest;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Trials over HTTP; nothing is kept. */
@Path("/api/v1/retrospective-policies/trial")
@Tag(name = "Retrospective policies")
class TrialResource {
    private final TrialService trials;

    TrialResource(TrialService trials) {
        this.trials = trials;
    }

    @POST
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.FACILITATOR, Roles.AUDITOR})
    @Operation(
            operationId = "tryRetrospectivePolicy",
            summary = "Try a draft on all past incidents",
            description =
                    "Judges every incident that the caller may see, imported ones too, by the draft and by what is known"
                            + " now, and compares with what the policy decided, or would decide where it was never asked."
                            + " Nothing is kept.")
    @APIResponse(responseCode = "200", description = "What would change, for each rule of the draft")
    @APIResponse(responseCode = "400", description = "The draft could not be published as it is")
    public Uni<TrialView> trial(
            @Parameter(description = "How many changed incidents to name for each rule, 0 to 50")
                    @QueryParam("sample")
                    @DefaultValue("5")
                    @Min(0)
                    @Max(50)
                    int sample,
            @NotNull @Valid PublishPolicyRequest draft) {
        return trials.trial(draft, sample);
    }
}
