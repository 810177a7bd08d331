package dev.afterword.incidents.statistics;

import dev.afterword.incidents.incident.Severity;
import dev.afterword.restkit.problem.CommonProblems;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which incidents statistics are made of. */
class StatisticsQuery {

    @QueryParam("from")
    @Parameter(description = "Not before; RFC 3339; thirteen weeks before to unless told")
    Instant from;

    @QueryParam("to")
    @Parameter(description = "Before; RFC 3339; now unless told")
    Instant to;

    @QueryParam("population")
    @Parameter(description = "What is counted; INCIDENTS unless told")
    Population population;

    @QueryParam("service")
    @Parameter(description = "Key of an affected service")
    String service;

    @QueryParam("team")
    @Parameter(description = "Responsible team")
    String team;

    @QueryParam("severity")
    @Parameter(description = "SEV0 to SEV4 or UNKNOWN")
    Severity severity;

    @QueryParam("groupBy")
    @Parameter(description = "What the groups are parted by; NONE unless told")
    Grouping groupBy;

    @QueryParam("environment")
    @Parameter(description = "Where deployments went, for the pairing with delivery; production unless told")
    String environment;

    /** Hours of a team are told of whole months and of nothing less: between two cuts might stand one person. */
    void requireNoCutOfPeople() {
        if (given(service)) {
            throw CommonProblems.badRequest("?service", "is no cut of human cost, which is told of whole teams");
        }
        if (severity != null) {
            throw CommonProblems.badRequest("?severity", "is no cut of human cost, which is told of whole teams");
        }
    }

    /** Whether the incidents are cut by more than team and time. */
    boolean isCut() {
        return given(service) || severity != null;
    }

    private static boolean given(String text) {
        return text != null && !text.isBlank();
    }

    String environment() {
        return environment == null || environment.isBlank() ? "production" : environment.strip();
    }

    Population population() {
        return population == null ? Population.INCIDENTS : population;
    }

    Grouping groupBy() {
        return groupBy == null ? Grouping.NONE : groupBy;
    }

    /** The incidents in words, so that no figure stands without what it is a figure of. */
    String referenceClass() {
        return population().words()
                + (severity == null ? ", of all severities" : ", of severity " + severity)
                + (!given(service) ? "" : ", of the service " + service)
                + (!given(team) ? "" : ", of the team " + team)
                + ", that the reader may see";
    }
}
