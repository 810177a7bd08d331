package dev.afterword.restkit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NoContentException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers what JAX-RS itself refuses: unknown paths, wrong methods and media types, unreadable parameters and bodies. */
@Provider
public class WebProblemMapper implements ExceptionMapper<WebApplicationException> {

    private final ProblemResponses responses;
    private final UnexpectedProblemMapper unexpected;

    WebProblemMapper(ProblemResponses responses, UnexpectedProblemMapper unexpected) {
        this.responses = responses;
        this.unexpected = unexpected;
    }

    @Override
    public Response toResponse(WebApplicationException failure) {
        Throwable cause = failure.getCause();
        if (cause instanceof InvalidDefinitionException) {
            return unexpected.toResponse(cause);
        }
        if (cause instanceof ProblemException problem) {
            return responses.of(problem);
        }
        if (cause instanceof JsonProcessingException unreadable) {
            return responses.of(JsonProblems.of(unreadable));
        }
        if (cause instanceof NoContentException) {
            return responses.of(JsonProblems.missingBody());
        }
        // JAX-RS wants 404 for a parameter that cannot be converted; a caller is helped more by hearing that it is
        // wrong.
        if (cause instanceof IllegalArgumentException && failure instanceof NotFoundException) {
            return responses.of(CommonProblems.invalid("A parameter of the request is not valid."));
        }
        int status = failure.getResponse().getStatus();
        if (status >= 500) {
            return unexpected.toResponse(failure);
        }
        return status < 400 ? failure.getResponse() : responses.of(problem(failure, status));
    }

    private static ProblemException problem(WebApplicationException failure, int status) {
        ProblemException problem = StatusProblems.of(status);
        String allowed = failure.getResponse().getHeaderString(HttpHeaders.ALLOW);
        return allowed == null ? problem : problem.withHeader(HttpHeaders.ALLOW, allowed);
    }
}
