package dev.afterword.incidents.budget;

import dev.afterword.restkit.problem.CommonProblems;
import dev.afterword.restkit.problem.ProblemException;

/** What can go wrong with budgets. */
final class BudgetProblems {

    private BudgetProblems() {}

    static ProblemException totalNeeded() {
        return CommonProblems.badRequest("/totalEvents", "is needed: the SLO does not say how many events it expects");
    }

    static ProblemException badNeeded() {
        return CommonProblems.badRequest("/badEvents", "is needed beside totalEvents");
    }

    static ProblemException moreBadThanAll(String pointer) {
        return CommonProblems.badRequest(pointer, "must not be more than totalEvents");
    }

    static ProblemException eventsTwice() {
        return CommonProblems.badRequest(
                "/byIndicator", "takes the place of badEvents and totalEvents: send one of both");
    }

    static ProblemException noSuchIndicator(int index) {
        return CommonProblems.badRequest(
                "/byIndicator/" + index + "/indicator", "must name each indicator of the SLO once");
    }

    static ProblemException indicatorsMissing() {
        return CommonProblems.badRequest("/byIndicator", "must hold every indicator of the SLO");
    }

    static ProblemException nothingToCountFrom() {
        return CommonProblems.badRequest(
                "/minutes", "is needed: the incident does not say when its impact started, and no events are given");
    }
}
