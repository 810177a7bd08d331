package dev.afterword.incidents.alert.rule;

import dev.afterword.restkit.http.ETags;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What is to become of alerts, over HTTP. */
@Path("/api/v1/alerts/rules")
@Tag(name = "Alerts")
class AlertRulesResource {

    private final AlertRulesService rules;

    AlertRulesResource(AlertRulesService rules) {
        this.rules = rules;
    }

    @GET
    @Operation(
            operationId = "getAlertRules",
            summary = "The rules in force",
            description = "The first rule that is for an alert decides. An alert that no rule is for is suggested.")
    @APIResponse(
            responseCode = "200",
            description = "The rules; ETag is their version",
            content = @Content(schema = @Schema(implementation = AlertRulesView.class)))
    public Uni<RestResponse<AlertRulesView>> current() {
        return rules.current().map(AlertRulesResource::tagged);
    }

    @PUT
    @RolesAllowed({Roles.ADMIN, Roles.INTEGRATION})
    @Operation(
            operationId = "saveAlertRules",
            summary = "Replace the rules",
            description =
                    "Makes a new version. Alerts that go on and are only suggested or ignored are decided on again when"
                            + " they are heard of next; what has an incident stays there, and what was dismissed stays so.")
    @APIResponse(
            responseCode = "200",
            description = "The new version; ETag is its number",
            content = @Content(schema = @Schema(implementation = AlertRulesView.class)))
    @APIResponse(responseCode = "412", description = "Somebody has changed them since they were read")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<RestResponse<AlertRulesView>> save(
            @HeaderParam("If-Match") String ifMatch, @Valid @NotNull SaveAlertRulesRequest request) {
        return rules.save(request, ifMatch).map(AlertRulesResource::tagged);
    }

    @GET
    @Path("/versions")
    @Operation(operationId = "listAlertRulesVersions", summary = "All versions of the rules, the latest first")
    @APIResponse(responseCode = "200", description = "A page of versions")
    public Uni<Page<AlertRulesView>> versions(@BeanParam PageQuery page) {
        return rules.versions(page);
    }

    private static RestResponse<AlertRulesView> tagged(AlertRulesView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .header("ETag", ETags.of(view.version()))
                .build();
    }
}
