package dev.afterword.incidents.slo;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of objectives is narrowed to. */
class SloQuery {

    @QueryParam("service")
    @Parameter(description = "Key of the service")
    String service;

    @QueryParam("system")
    @Parameter(description = "Key of the system; its own objectives, not those of its services")
    String system;

    @QueryParam("status")
    @Parameter(description = "Both unless told")
    SloStatus status;

    @QueryParam("reviewDue")
    @Parameter(description = "true: only those whose review is overdue")
    Boolean reviewDue;
}
