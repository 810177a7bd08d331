package dev.afterword.retros.trial;

import dev.afterword.restkit.identity.Roles;
import dev.afterword.retros.policy.PublishPolicyRequest;
import dev.afterword.retros.policy.file.PolicyFileService;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Trials over HTTP; nothing is kept. */
@Path("/api/v1/retrospective-policies/trial")
@Tag(name = "Retrospective policies")
class TrialResource {
    private final TrialService trials;
    private final PolicyFileService files;

    TrialResource(TrialService trials, PolicyFileService files) {
        this.trials = trials;
        this.files = files;
    }

    @POST
    @Path("/file")
    @Consumes("application/yaml")
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.FACILITATOR, Roles.AUDITOR})
    @Operation(
            operationId = "tryRetrospectivePolicyFile",
            summary = "Try a draft that is written as a YAML file",
            description = "As tryRetrospectivePolicy; mistakes are named with their lines.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/yaml",
                            schema = @Schema(implementation = String.class),
                            example =
                                    """
                            mode: TAILORED
                            rules:
                              - name: Vital and long
                                when:
                                  tiers: [1]
                                  minDurationMinutes: 30
                                requirement: REQUIRED
                                dueIn: {n: 5, unit: BUSINESS_DAYS}
                              - name: Everything else
                                requirement: OPTIONAL
                            """))
    @APIResponse(responseCode = "200", description = "What would change, for each rule of the draft")
    @APIResponse(responseCode = "400", description = "No YAML, or no policy: errors name lines and fields")
    public Uni<TrialView> trialOfFile(
            @Parameter(description = "How many changed incidents to name for each rule, 0 to 50")
                    @QueryParam("sample")
                    @DefaultValue("5")
                    @Min(0)
                    @Max(50)
                    int sample,
            String file) {
        return trials.trial(files.parse(file), sample);
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
