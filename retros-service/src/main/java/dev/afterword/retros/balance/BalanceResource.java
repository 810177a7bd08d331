package dev.afterword.retros.balance;

import dev.afterword.restkit.http.ResourceId;
import dev.afterword.restkit.identity.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The balance over HTTP. */
@Path("/api/v1/retrospectives/{id}/factor-balance")
@Tag(name = "Analysis")
class BalanceResource {
    private final BalanceService balance;

    BalanceResource(BalanceService balance) {
        this.balance = balance;
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
            operationId = "getFactorBalance",
            summary = "Factors and actions by people, process and technology",
            description = "Counts, shares and questions; no verdict and no target.")
    @APIResponse(responseCode = "200", description = "The balance of now")
    public Uni<BalanceView> read(
            @Parameter(schema = @Schema(type = SchemaType.STRING)) @PathParam("id") ResourceId id) {
        return balance.read(id);
    }
}
