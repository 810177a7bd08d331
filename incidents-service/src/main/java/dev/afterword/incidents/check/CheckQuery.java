package dev.afterword.incidents.check;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of checks is narrowed to. */
class CheckQuery {

    @QueryParam("service")
    @Parameter(description = "Key of the service")
    String service;

    @QueryParam("ownerTeam")
    @Parameter(description = "Team that sees to it")
    String ownerTeam;

    @QueryParam("status")
    @Parameter(description = "ACTIVE unless told")
    CheckStatus status;

    @QueryParam("overdue")
    @Parameter(description = "true: only those that are overdue")
    Boolean overdue;

    CheckStatus status() {
        return status == null ? CheckStatus.ACTIVE : status;
    }
}
