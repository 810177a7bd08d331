package dev.afterword.retros.skipreport;

import dev.afterword.restkit.identity.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The report of skips over HTTP. */
@Path("/api/v1/statistics/retrospectives/skips")
@Tag(name = "Retrospective policies")
class SkipReportResource {
    private final SkipReportService reports;

    SkipReportResource(SkipReportService reports) {
        this.reports = reports;
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
            operationId = "getSkipReport",
            summary = "How often retrospectives are skipped or left to discretion, by team",
            description =
                    "Says something of the policy, not of people: no figure is by person, teams with few decisions are"
                            + " suppressed, and rates are adjusted for the severities that a team sees. Only what the caller may"
                            + " see is counted.")
    @APIResponse(responseCode = "200", description = "The report; the method is named in it")
    @APIResponse(responseCode = "400", description = "The period has no length")
    public Uni<SkipReportView> report(
            @Parameter(description = "First instant; 90 days before the end unless said") @QueryParam("from")
                    Instant from,
            @Parameter(description = "First instant after the period; now unless said") @QueryParam("to") Instant to) {
        return reports.report(from, to);
    }
}
