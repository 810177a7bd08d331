package dev.afterword.incidents.audit;

import dev.afterword.restkit.http.ResourceId;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What the audit log is narrowed to. */
class AuditQuery {

    @QueryParam("kind")
    @Parameter(description = "Any of these; may be repeated")
    List<AuditKind> kind;

    @QueryParam("incident")
    @Parameter(description = "Id or key of an incident")
    ResourceId incident;

    @QueryParam("person")
    @Parameter(description = "Id of who did it")
    String person;

    @QueryParam("from")
    @Parameter(description = "Done at this instant or later")
    Instant from;

    @QueryParam("to")
    @Parameter(description = "Done before this instant")
    Instant to;
}
