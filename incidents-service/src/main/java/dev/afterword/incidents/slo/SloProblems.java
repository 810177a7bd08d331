package dev.afterword.incidents.slo;

import dev.afterword.restkit.problem.CommonProblems;
import dev.afterword.restkit.problem.ProblemException;
import dev.afterword.restkit.problem.ProblemType;
import java.util.List;

/** What can go wrong with objectives. */
final class SloProblems {

    private static final ProblemType SLO_RETIRED =
            new ProblemType("slo-retired", "The SLO is not aimed at any more", 409);

    private SloProblems() {}

    static ProblemException retired(String key, String name) {
        return ProblemException.of(SLO_RETIRED, "Take it up again first: " + key + " " + name);
    }

    static ProblemException notFound(Object id) {
        return CommonProblems.notFound("SLO", id.toString());
    }

    static ProblemException oneSubject() {
        return CommonProblems.badRequest("/service", "either a service or a system is needed, and not both");
    }

    static ProblemException indicatorTwice(int index) {
        return CommonProblems.badRequest("/indicators/" + index + "/name", "stands further up in the list");
    }

    static ProblemException reviewInThePast() {
        return CommonProblems.badRequest("/nextReviewOn", "must not lie in the past");
    }

    static ProblemException far(String pointer, String message) {
        return CommonProblems.badRequest(pointer, message);
    }

    static ProblemException reasonNeeded() {
        return CommonProblems.badRequest("/reason", "is needed to retire an SLO");
    }

    static ProblemException illegalTransition(SloStatus from, SloStatus to) {
        return CommonProblems.illegalTransition(from.name(), to.name(), List.of(from.next()));
    }
}
