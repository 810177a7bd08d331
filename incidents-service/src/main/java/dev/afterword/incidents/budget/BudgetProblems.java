package dev.afterword.incidents.budget;

import dev.afterword.incidents.incident.IncidentHandle;
import dev.afterword.restkit.problem.CommonProblems;
import dev.afterword.restkit.problem.ProblemException;
import dev.afterword.restkit.problem.ProblemType;

/** What can go wrong with budgets. */
final class BudgetProblems {

    private static final ProblemType TAKES_NONE =
            new ProblemType("no-budget-taken", "The incident takes from no error budget", 409);

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

    /** What was practised, planned or avoided hurt nobody. */
    static ProblemException takesNone(IncidentHandle incident) {
        return ProblemException.of(
                TAKES_NONE,
                incident.key() + " is of the type " + incident.type()
                        + " and takes from no error budget; change its type where users suffered from it.");
    }

    static ProblemException nothingToCountFrom() {
        return CommonProblems.badRequest(
                "/minutes", "is needed: the incident does not say when its impact started, and no events are given");
    }
}
