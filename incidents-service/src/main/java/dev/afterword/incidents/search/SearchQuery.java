package dev.afterword.incidents.search;

import dev.afterword.incidents.incident.IncidentStatus;
import dev.afterword.incidents.incident.IncidentType;
import dev.afterword.incidents.incident.ResponseLevel;
import dev.afterword.incidents.incident.Severity;
import dev.afterword.restkit.problem.CommonProblems;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What is searched for, and what the search is narrowed to. */
class SearchQuery {

    private static final int MAX_LENGTH = 200;

    @QueryParam("q")
    @Parameter(
            description = "Words, in at most 200 characters; all of them must occur, beginnings are enough, one typing"
                    + " mistake in a word that nobody wrote is forgiven",
            required = true,
            example = "checkout timeout")
    String text;

    @QueryParam("status")
    @Parameter(description = "Any of these; may be repeated")
    List<IncidentStatus> status;

    @QueryParam("severity")
    @Parameter(description = "Any of these; may be repeated")
    List<Severity> severity;

    @QueryParam("type")
    @Parameter(description = "Any of these; may be repeated")
    List<IncidentType> type;

    @QueryParam("service")
    @Parameter(description = "Key of an affected service")
    String service;

    @QueryParam("responseLevel")
    @Parameter(description = "Any of these; may be repeated")
    List<ResponseLevel> responseLevel;

    @QueryParam("label")
    @Parameter(description = "All of these; may be repeated")
    List<String> label;

    @QueryParam("from")
    @Parameter(description = "Happened not before; RFC 3339", example = "2026-11-01T00:00:00Z")
    Instant from;

    @QueryParam("to")
    @Parameter(description = "Happened before; RFC 3339", example = "2026-12-01T00:00:00Z")
    Instant to;

    /** The words in lower case, each once; whatever is neither letter nor digit only parts them. */
    List<String> words() {
        if (text == null || text.isBlank()) {
            throw CommonProblems.badRequest("?q", "must not be blank");
        }
        if (text.length() > MAX_LENGTH) {
            throw CommonProblems.badRequest("?q", "must have at most " + MAX_LENGTH + " characters");
        }
        var words = Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
        if (words.isEmpty()) {
            throw CommonProblems.badRequest("?q", "must have at least one letter or digit");
        }
        return words;
    }
}
