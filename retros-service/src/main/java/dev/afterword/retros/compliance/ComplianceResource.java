package dev.afterword.retros.compliance;

import dev.afterword.restkit.http.ResourceId;
import dev.afterword.restkit.identity.Roles;
import dev.afterword.restkit.page.Page;
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

/** Compliance steps over HTTP. */
@Path("/api/v1/retrospectives/{id}/compliance")
@Tag(name = "Retrospectives")
class ComplianceResource {
    private final ComplianceService compliance;

    ComplianceResource(ComplianceService compliance) {
        this.compliance = compliance;
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
    @Operation(
            operationId = "listComplianceSteps",
            summary = "What regulators and contracts want, and by when",
            description =
                    "Follows from the rule that won. NIS2 and DORA run from when the incident was classified as major;"
                            + " a final report is due a month after the report before it was sent, or else is due, and"
                            + " DORA's intermediate report 72 hours after its initial notification.")
    @APIResponse(
            responseCode = "200",
            description = "The steps, regulations first; none where the policy asks for none")
    public Uni<Page<ComplianceStepView>> steps(
            @Parameter(schema = @Schema(type = SchemaType.STRING)) @PathParam("id") ResourceId id) {
        return compliance.steps(id);
    }

    @POST
    @Path("/{key}/completion")
    @RolesAllowed({Roles.FACILITATOR, Roles.RESPONDER, Roles.MANAGER, Roles.ADMIN})
    @Operation(
            operationId = "completeComplianceStep",
            summary = "Say that a step was done",
            description = "Said twice, it stays as it was said first.")
    @APIResponse(responseCode = "200", description = "Done")
    @APIResponse(responseCode = "400", description = "The instant lies in the future")
    @APIResponse(responseCode = "404", description = "No such retrospective or step")
    public Uni<ComplianceStepView> complete(
            @Parameter(schema = @Schema(type = SchemaType.STRING)) @PathParam("id") ResourceId id,
            @PathParam("key") String key,
            @NotNull @Valid CompleteStepRequest request) {
        return compliance.complete(id, key, request);
    }
}
