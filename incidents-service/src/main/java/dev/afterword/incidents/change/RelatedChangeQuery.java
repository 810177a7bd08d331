package dev.afterword.incidents.change;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What the changes near an incident are narrowed to. */
class RelatedChangeQuery {

    @QueryParam("relation")
    @Parameter(description = "Any of these; may be repeated")
    List<Relation> relation;

    @QueryParam("from")
    @Parameter(description = "Changes that happened not before this instant, as the part of the timeline that is shown")
    Instant from;

    @QueryParam("to")
    @Parameter(description = "Changes that happened before this instant")
    Instant to;

    String[] relations() {
        return relation == null || relation.isEmpty()
                ? null
                : relation.stream().map(Enum::name).toArray(String[]::new);
    }
}
