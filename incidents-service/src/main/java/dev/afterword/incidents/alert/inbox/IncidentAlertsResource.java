package dev.afterword.incidents.alert.inbox;

import dev.afterword.restkit.http.ResourceId;
import dev.afterword.restkit.page.Page;
import dev.afterword.restkit.page.PageQuery;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The alerts of an incident over HTTP. */
@Path("/api/v1/incidents/{id}/alerts")
@Tag(name = "Alerts")
class IncidentAlertsResource {

    private final AlertInboxService inbox;

    IncidentAlertsResource(AlertInboxService inbox) {
        this.inbox = inbox;
    }

    @GET
    @Operation(
            operationId = "listIncidentAlerts",
            summary = "Alerts of an incident, the latest first",
            description = "Those of incidents that were merged into it are among them.")
    @APIResponse(responseCode = "200", description = "A page of alerts")
    public Uni<Page<AlertView>> list(
            @PathParam("id") ResourceId id, @BeanParam AlertQuery query, @BeanParam PageQuery page) {
        return inbox.ofIncident(id, query, page);
    }
}
