package dev.afterword.incidents.statistics;

import dev.afterword.restkit.problem.CommonProblems;

/** What can go wrong with statistics. */
final class StatisticsProblems {

    private StatisticsProblems() {}

    static RuntimeException tooMany(int most) {
        return CommonProblems.badRequest(
                "?from",
                "must leave at most %,d incidents, those of the period before included; choose a shorter period, a service or a team"
                        .formatted(most));
    }
}
