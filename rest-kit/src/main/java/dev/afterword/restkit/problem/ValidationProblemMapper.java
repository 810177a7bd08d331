package dev.afterword.restkit.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers violated constraints of a request; a violated promise of our own answer is our fault and not the caller's. */
@Provider
public class ValidationProblemMapper implements ExceptionMapper<ConstraintViolationException> {

    private final ProblemResponses responses;
    private final UnexpectedProblemMapper unexpected;

    ValidationProblemMapper(ProblemResponses responses, UnexpectedProblemMapper unexpected) {
        this.responses = responses;
        this.unexpected = unexpected;
    }

    @Override
    public Response toResponse(ConstraintViolationException failure) {
        boolean ours = failure.getConstraintViolations().stream().anyMatch(ValidationProblemMapper::isAboutAnAnswer);
        return ours
                ? unexpected.toResponse(failure)
                : responses.of(ValidationProblems.of(failure.getConstraintViolations()));
    }

    private static boolean isAboutAnAnswer(ConstraintViolation<?> violation) {
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.RETURN_VALUE) {
                return true;
            }
        }
        return false;
    }
}
