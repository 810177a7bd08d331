package dev.afterword.retros.retrospective;

import dev.afterword.restkit.http.ResourceId;
import dev.afterword.restkit.page.PageQuery;
import dev.afterword.restkit.problem.CommonProblems;
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

    @QueryParam("undecidedTooLong")
    @Parameter(
            description = "Only those that wait for a decision longer than the policy in force allows, or only others")
    Boolean undecidedTooLong;

    @BeanParam
    PageQuery page;

    /** Checked here because the database takes no such character, and would only say so as a failure. */
    String ownerId() {
        if (ownerId != null && ownerId.indexOf('\0') >= 0) {
            throw CommonProblems.badRequest("?ownerId", "must be the id of a person");
        }
        return ownerId;
    }

    String[] statuses() {
        return status == null || status.isEmpty()
                ? null
                : status.stream().map(Enum::name).toArray(String[]::new);
    }
}
