package dev.afterword.incidents.alert.inbox;

import dev.afterword.incidents.alert.AlertState;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of alerts is narrowed to. */
class AlertQuery {

    @QueryParam("state")
    @Parameter(description = "Any of these; may be repeated")
    List<AlertState> state;

    @QueryParam("source")
    @Parameter(description = "Id of an alert source")
    UUID source;

    @QueryParam("service")
    @Parameter(description = "Key of a service")
    String service;

    /** Null where nothing is asked for, which the statement takes for anything. */
    String[] states() {
        return state == null || state.isEmpty()
                ? null
                : state.stream().map(Enum::name).toArray(String[]::new);
    }

    String serviceOrNull() {
        return service == null || service.isBlank() ? null : service.strip();
    }
}
