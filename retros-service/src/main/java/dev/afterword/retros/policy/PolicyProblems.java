package dev.afterword.retros.policy;

import dev.afterword.restkit.problem.CommonProblems;
import dev.afterword.restkit.problem.ProblemException;
import dev.afterword.restkit.problem.ProblemType;
import dev.afterword.retros.holiday.Holidays;
import dev.afterword.retros.policy.terms.ComplianceStep;
import java.util.HashSet;
import java.util.List;

/** What can be wrong with a policy. */
final class PolicyProblems {
    static final ProblemType INCOMPLETE = new ProblemType("incomplete-policy", "The policy is incomplete", 400);

    private PolicyProblems() {}

    /** What single values cannot tell: names are unique, regions are known, the last rule alone takes everything. */
    static void check(List<PolicyRule> rules, Holidays holidays) {
        checkOrder(rules);
        var names = new HashSet<String>();
        for (var i = 0; i < rules.size(); i++) {
            var rule = rules.get(i);
            if (!names.add(rule.name())) {
                throw CommonProblems.badRequest("/rules/" + i + "/name", "is the name of another rule too");
            }
            if (rule.dueIn() != null
                    && rule.dueIn().region() != null
                    && !holidays.knows(rule.dueIn().region())) {
                throw CommonProblems.badRequest(
                        "/rules/" + i + "/dueIn/region", "must be the key of a region that has holidays");
            }
            checkSteps(rule.steps(), "/rules/" + i + "/steps/");
        }
    }

    private static void checkSteps(List<ComplianceStep> steps, String pointer) {
        var keys = new HashSet<String>();
        for (var i = 0; i < steps.size(); i++) {
            if (!keys.add(steps.get(i).key())) {
                throw CommonProblems.badRequest(pointer + i + "/key", "is the key of another step too");
            }
        }
    }

    private static void checkOrder(List<PolicyRule> rules) {
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
