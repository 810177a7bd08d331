package dev.afterword.restkit.problem;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers the problems that our own code throws. */
@Provider
public class ProblemExceptionMapper implements ExceptionMapper<ProblemException> {

    private final ProblemResponses responses;

    ProblemExceptionMapper(ProblemResponses responses) {
        this.responses = responses;
    }

    @Override
    public Response toResponse(ProblemException problem) {
        return responses.of(problem);
    }
}
