package dev.afterword.incidents.imports;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What the records of an import are narrowed to. */
class RowQuery {

    @QueryParam("outcome")
    @Parameter(description = "Any of these; may be repeated")
    List<RowOutcome> outcome;

    @QueryParam("flagged")
    @Parameter(description = "Only those with, or only those without, flags")
    Boolean flagged;

    /** Null where nothing is asked for, which the statement takes for anything. */
    String[] outcomes() {
        return outcome == null || outcome.isEmpty()
                ? null
                : outcome.stream().map(Enum::name).toArray(String[]::new);
    }
}
