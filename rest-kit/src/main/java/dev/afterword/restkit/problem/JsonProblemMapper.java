package dev.afterword.restkit.problem;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers a body that is JSON and does not fit; replaces the mapper that Quarkus would bring. */
@Provider
public class JsonProblemMapper implements ExceptionMapper<MismatchedInputException> {

    private final ProblemResponses responses;

    JsonProblemMapper(ProblemResponses responses) {
        this.responses = responses;
    }

    @Override
    public Response toResponse(MismatchedInputException failure) {
        return responses.of(JsonProblems.of(failure));
    }
}
