package dev.afterword.retros.retrospective;

import dev.afterword.restkit.http.ResourceId;
import dev.afterword.restkit.page.PageQuery;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which retrospectives are wanted; a {@code @BeanParam}. */
public class RetrospectiveQuery {
    @QueryParam("incidentId")
    @Parameter(description = "UUID or key of the incident")
    ResourceId incidentId;

    @QueryParam("status")
    @Parameter(description = "Any of these statuses")
    List<RetrospectiveStatus> status;

    @QueryParam("ownerId")
    @Parameter(description = "Id of the owner")
    String ownerId;

    @QueryParam("overdue")
    @Parameter(description = "Only those that are late, or only those that are not")
    Boolean overdue;

    @BeanParam
    PageQuery page;

    String[] statuses() {
        return status == null || status.isEmpty()
                ? null
                : status.stream().map(Enum::name).toArray(String[]::new);
    }
}
