package dev.afterword.incidents.check;

import dev.afterword.restkit.problem.CommonProblems;
import dev.afterword.restkit.problem.ProblemException;
import dev.afterword.restkit.problem.ProblemType;
import java.util.List;
import java.util.UUID;

/** What can go wrong with a check. */
final class CheckProblems {

    private static final ProblemType CHECK_RETIRED =
            new ProblemType("check-retired", "The check is not performed any more", 409);

    private CheckProblems() {}

    static ProblemException notFound(UUID id) {
        return CommonProblems.notFound("check", id.toString());
    }

    static ProblemException resultNotFound(UUID id) {
        return CommonProblems.notFound("result", id.toString());
    }

    static ProblemException unknownZone(String name) {
        return CommonProblems.badRequest("/timeZone", "no such time zone: " + name);
    }

    static ProblemException dayOutOfReach() {
        return CommonProblems.badRequest("/dueOn", "must lie within a year before and two years after today");
    }

    static ProblemException reasonNeeded(String what) {
        return CommonProblems.badRequest("/reason", "is needed to " + what);
    }

    static ProblemException reasonForSkippedOnly() {
        return CommonProblems.badRequest("/reason", "is for SKIPPED only; say in note what was seen");
    }

    static ProblemException tooLongAgo() {
        return CommonProblems.badRequest("/checkedAt", "must be at most a year ago");
    }

    static ProblemException retired(CorrectnessCheck check) {
        return ProblemException.of(CHECK_RETIRED, "Take it up again first: " + check.name());
    }

    static ProblemException illegalTransition(CheckStatus from, CheckStatus to) {
        return CommonProblems.illegalTransition(from.name(), to.name(), List.of(from.next()));
    }
}
