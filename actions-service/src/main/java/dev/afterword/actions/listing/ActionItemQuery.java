package dev.afterword.actions.listing;

import dev.afterword.actions.actionitem.ActionItemStatus;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which actions are wanted; a {@code @BeanParam}. Filters that are not given do not filter. */
class ActionItemQuery {

    @QueryParam("incidentId")
    @Parameter(description = "Incident they come from, by id or key")
    String incidentId;

    @QueryParam("retrospectiveId")
    @Parameter(description = "Retrospective they come from")
    UUID retrospectiveId;

    @QueryParam("status")
    @Parameter(description = "State; may be repeated")
    List<ActionItemStatus> status;

    @QueryParam("ownerId")
    @Parameter(description = "Person who sees to them")
    String ownerId;

    @QueryParam("overdue")
    @Parameter(description = "Only those that are late, or only those that are not")
    Boolean overdue;
}
