package dev.afterword.retros.policy;

import dev.afterword.restkit.problem.ProblemException;
import dev.afterword.restkit.problem.ProblemType;
import java.util.List;

/** What can be wrong with a policy. */
final class PolicyProblems {
    static final ProblemType INCOMPLETE = new ProblemType("incomplete-policy", "The policy is incomplete", 400);

    private PolicyProblems() {}

    static void check(List<PolicyRule> rules) {
        var last = rules.size() - 1;
        if (!rules.get(last).when().takesEverything()) {
            throw ProblemException.of(INCOMPLETE, "The last rule must take every incident.")
                    .withError(
                            "/rules/" + last + "/when", "must be empty: the last rule takes what no other rule took");
        }
        for (var i = 0; i < last; i++) {
            if (rules.get(i).when().takesEverything()) {
                throw ProblemException.of(INCOMPLETE, "Rules after one that takes every incident are never asked.")
                        .withError(
                                "/rules/" + i + "/when", "must not be empty: only the last rule takes every incident");
            }
        }
    }
}
