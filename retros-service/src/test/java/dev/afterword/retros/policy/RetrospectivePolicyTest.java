package dev.afterword.retros.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.afterword.restkit.problem.ProblemException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RetrospectivePolicyTest {
    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final PolicyFacts FACTS =
            new PolicyFacts("SEV2", "CAPACITY", List.of("checkout", "search"), 75L, 1200L, "NO", 6);

    @Test
    void theFirstRuleThatMatchesWins() {
        var policy = policy(
                PolicyMode.TAILORED,
                rule("SEV1", severity(IncidentSeverity.SEV1), Requirement.REQUIRED),
                rule("SEV2", severity(IncidentSeverity.SEV2), Requirement.RECOMMENDED),
                rule("SEV2 again", severity(IncidentSeverity.SEV2), Requirement.NONE),
                rule("Rest", everything(), Requirement.OPTIONAL));

        var verdict = policy.judge(FACTS, NOW);

        assertEquals("SEV2", verdict.rule());
        assertEquals(Outcome.HOLD, verdict.outcome());
        assertEquals("Rule 'SEV2' of policy version 7 matched: severity is SEV2.", verdict.reason());
        assertEquals(FACTS, verdict.facts());
    }

    @Test
    void allPartsOfAConditionMustHoldAndTheReasonNamesEach() {
        var condition = new RuleCondition(
                Set.of(IncidentSeverity.SEV2),
                Set.of(IncidentType.CAPACITY),
                Set.of("checkout"),
                60L,
                1000L,
                Set.of(Certainty.NO),
                5);
        var policy = policy(
                PolicyMode.TAILORED,
                rule("Everything at once", condition, Requirement.REQUIRED),
                rule("Rest", everything(), Requirement.NONE));

        assertEquals(
                "Rule 'Everything at once' of policy version 7 matched: severity is SEV2 and type is CAPACITY and"
                        + " data loss is NO and it affects checkout and the impact lasted 75 minutes and"
                        + " 1,200 customers were affected and 6 people responded.",
                policy.judge(FACTS, NOW).reason());
        var fewer = new PolicyFacts("SEV2", "CAPACITY", List.of("checkout"), 75L, 999L, "NO", 6);
        assertEquals("Rest", policy.judge(fewer, NOW).rule());
    }

    @Test
    void whatIsNotKnownMatchesNoMinimum() {
        var policy = policy(
                PolicyMode.TAILORED,
                rule("Long", new RuleCondition(null, null, null, 1L, null, null, null), Requirement.REQUIRED),
                rule("Rest", everything(), Requirement.NONE));

        var verdict = policy.judge(new PolicyFacts("SEV2", "CAPACITY", List.of(), null, null, "UNKNOWN", 0), NOW);

        assertEquals("Rest", verdict.rule());
        assertEquals(Outcome.SKIP, verdict.outcome());
        assertEquals("Rule 'Rest' of policy version 7 matched: no rule before it did.", verdict.reason());
        assertNull(verdict.dueAt());
    }

    @Test
    void theModeTurnsARequirementIntoAnOutcome() {
        assertEquals(Outcome.HOLD, PolicyMode.UNIVERSAL.outcome(Requirement.NONE));
        assertEquals(Outcome.UNDECIDED, PolicyMode.COMMANDER_DISCRETION.outcome(Requirement.REQUIRED));
        assertEquals(Outcome.HOLD, PolicyMode.TAILORED.outcome(Requirement.REQUIRED));
        assertEquals(Outcome.HOLD, PolicyMode.TAILORED.outcome(Requirement.RECOMMENDED));
        assertEquals(Outcome.UNDECIDED, PolicyMode.TAILORED.outcome(Requirement.OPTIONAL));
        assertEquals(Outcome.SKIP, PolicyMode.TAILORED.outcome(Requirement.NONE));
    }

    @Test
    void theLastRuleMustTakeEverythingAndNoOtherMay() {
        var sev1 = rule("SEV1", severity(IncidentSeverity.SEV1), Requirement.REQUIRED);
        var rest = rule("Rest", everything(), Requirement.NONE);

        assertEquals("/rules/1/when", pointer(List.of(sev1, sev1)));
        assertEquals("/rules/0/when", pointer(List.of(rest, rest)));
        PolicyProblems.check(List.of(sev1, rest));
    }

    private static String pointer(List<PolicyRule> rules) {
        return assertThrows(ProblemException.class, () -> PolicyProblems.check(rules))
                .errors()
                .get(0)
                .pointer();
    }

    private static RetrospectivePolicy policy(PolicyMode mode, PolicyRule... rules) {
        return new RetrospectivePolicy(7, mode, null, List.of(rules), NOW);
    }

    private static PolicyRule rule(String name, RuleCondition when, Requirement requirement) {
        return new PolicyRule(name, when, requirement, null, null, null);
    }

    private static RuleCondition severity(IncidentSeverity severity) {
        return new RuleCondition(Set.of(severity), null, null, null, null, null, null);
    }

    private static RuleCondition everything() {
        return new RuleCondition(null, null, null, null, null, null, null);
    }
}
