package dev.afterword.incidents.change;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of changes is narrowed to. */
class ChangeQuery {

    @QueryParam("kind")
    @Parameter(description = "Any of these; may be repeated")
    List<ChangeKind> kind;

    @QueryParam("service")
    @Parameter(description = "Key of a service")
    String service;

    @QueryParam("environment")
    @Parameter(description = "Name of an environment", example = "production")
    String environment;

    @QueryParam("from")
    @Parameter(description = "Not before this instant")
    Instant from;

    @QueryParam("to")
    @Parameter(description = "Before this instant")
    Instant to;

    String[] kinds() {
        return kind == null || kind.isEmpty()
                ? null
                : kind.stream().map(Enum::name).toArray(String[]::new);
    }
}
