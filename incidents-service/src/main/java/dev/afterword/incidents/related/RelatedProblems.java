package dev.afterword.incidents.related;

import dev.afterword.restkit.problem.CommonProblems;
import dev.afterword.restkit.problem.ProblemException;
import dev.afterword.restkit.problem.ProblemType;

/** What can go wrong with related incidents. */
final class RelatedProblems {

    private static final ProblemType RELATED =
            new ProblemType("incidents-related", "The incidents are related already", 409);

    private RelatedProblems() {}

    static ProblemException related(String one, String other) {
        return ProblemException.of(RELATED, one + " and " + other + " are related already.");
    }

    static ProblemException notRelated(String other) {
        return CommonProblems.notFound("related incident", other);
    }

    static ProblemException itself() {
        return CommonProblems.badRequest("/incident", "is this incident itself");
    }

    /** For an incident that is not there, and for one that the caller may not see. */
    static ProblemException noSuchIncident() {
        return CommonProblems.badRequest("/incident", "no such incident");
    }
}
