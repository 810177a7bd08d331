package dev.afterword.restkit.problem;

import jakarta.validation.ConstraintViolation;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Says which fields of a request violate which constraint. */
public final class ValidationProblems {

    private ValidationProblems() {}

    /** One problem for all violations, sorted by field so that the answer does not depend on a hash. */
    public static ProblemException of(Collection<? extends ConstraintViolation<?>> violations) {
        List<Problem.FieldError> errors = violations.stream()
                .map(violation -> new Problem.FieldError(ViolationPointer.of(violation), violation.getMessage()))
                .sorted(Comparator.comparing(Problem.FieldError::pointer).thenComparing(Problem.FieldError::message))
                .toList();
        Problem.FieldError first = errors.get(0);
        String more = errors.size() == 1 ? "" : " (and " + (errors.size() - 1) + " more)";
        ProblemException problem = CommonProblems.invalid(first.pointer() + ": " + first.message() + more);
        errors.forEach(error -> problem.withError(error.pointer(), error.message()));
        return problem;
    }
}
