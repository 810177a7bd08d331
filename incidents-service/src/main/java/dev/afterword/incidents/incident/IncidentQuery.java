package dev.afterword.incidents.incident;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of incidents is narrowed to. */
class IncidentQuery {

    @QueryParam("status")
    @Parameter(description = "Any of these; may be repeated")
    List<IncidentStatus> status;

    @QueryParam("severity")
    @Parameter(description = "Any of these; may be repeated")
    List<Severity> severity;

    @QueryParam("type")
    @Parameter(description = "Any of these; may be repeated")
    List<IncidentType> type;

    @QueryParam("responseLevel")
    @Parameter(description = "Any of these; may be repeated")
    List<ResponseLevel> responseLevel;

    @QueryParam("label")
    @Parameter(description = "All of these; may be repeated")
    List<String> label;

    @QueryParam("service")
    @Parameter(description = "Key of an affected service")
    String service;

    @QueryParam("team")
    @Parameter(description = "Responsible team")
    String team;

    @QueryParam("q")
    @Parameter(description = "Words of title, summary or key; beginnings of words are enough")
    String text;

    @QueryParam("from")
    @Parameter(description = "Not before; RFC 3339", example = "2026-11-01T00:00:00Z")
    Instant from;

    @QueryParam("to")
    @Parameter(description = "Before; RFC 3339", example = "2026-12-01T00:00:00Z")
    Instant to;
}
