package dev.afterword.incidents.alert.inbox;

import dev.afterword.restkit.page.Page;
import dev.afterword.restkit.page.PageQuery;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Alerts over HTTP. */
@Path("/api/v1/alerts")
@Tag(name = "Alerts")
class AlertResource {

    private final AlertInboxService inbox;

    AlertResource(AlertInboxService inbox) {
        this.inbox = inbox;
    }

    @GET
    @Operation(operationId = "listAlerts", summary = "Alerts, the latest first")
    @APIResponse(
            responseCode = "200",
            description = "A page of alerts, without those of incidents that the caller may not see")
    public Uni<Page<AlertView>> list(@BeanParam AlertQuery query, @BeanParam PageQuery page) {
        return inbox.list(query, page);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getAlert", summary = "One alert, and why it went where it went")
    @APIResponse(responseCode = "200", description = "The alert")
    public Uni<AlertView> read(@PathParam("id") UUID id) {
        return inbox.read(id);
    }
}
