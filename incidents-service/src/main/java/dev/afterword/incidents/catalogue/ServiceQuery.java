package dev.afterword.incidents.catalogue;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of services is narrowed to. */
class ServiceQuery {

    @QueryParam("q")
    @Parameter(description = "Part of key, name, description, team or a tag")
    String text;

    @QueryParam("system")
    @Parameter(description = "Key of the system")
    String system;

    @QueryParam("team")
    @Parameter(description = "Team that owns it")
    String team;

    @QueryParam("tier")
    @Parameter(description = "Any of these; may be repeated")
    List<Integer> tier;

    @QueryParam("status")
    @Parameter(description = "Any of these; both unless told")
    List<ServiceStatus> status;
}
