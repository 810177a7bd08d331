package dev.afterword.incidents.tag;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which incidents tags are counted on. */
class TagQuery {

    @QueryParam("from")
    @Parameter(description = "Not before; RFC 3339; thirteen weeks before to unless told")
    Instant from;

    @QueryParam("to")
    @Parameter(description = "Before; RFC 3339; now unless told")
    Instant to;

    @QueryParam("service")
    @Parameter(description = "Key of an affected service; all unless told")
    String service;
}
