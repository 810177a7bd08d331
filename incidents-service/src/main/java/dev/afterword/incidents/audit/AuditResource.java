package dev.afterword.incidents.audit;

import dev.afterword.restkit.identity.Roles;
import dev.afterword.restkit.page.Page;
import dev.afterword.restkit.page.PageQuery;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * The audit log over HTTP. Of an incident that the reader may not see it says by whom and why it was opened, and names it
 * by its key; nothing else of it.
 */
@Path("/api/v1/audit")
@Tag(name = "Audit")
@RolesAllowed({Roles.ADMIN, Roles.AUDITOR})
class AuditResource {

    private final AuditService audit;

    AuditResource(AuditService audit) {
        this.audit = audit;
    }

    @GET
    @Operation(
            operationId = "listAuditEntries",
            summary = "What was done that others can look into, newest first",
            description =
                    "What was done to a restricted incident is there for those who may see it. That an administrator"
                            + " opened one is there for every reader, and names it by its key alone.")
    @APIResponse(responseCode = "200", description = "A page of entries")
    public Uni<Page<AuditEntryView>> list(@BeanParam AuditQuery query, @BeanParam PageQuery page) {
        return audit.page(query, page);
    }
}
