package dev.afterword.retros.policy;

import static dev.afterword.retros.policy.PolicyFixture.facts;
import static dev.afterword.retros.policy.PolicyFixture.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.afterword.restkit.problem.ProblemException;
import dev.afterword.retros.holiday.Holidays;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RetrospectivePolicyTest {
    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final PolicyFacts FACTS =
            facts("SEV2", "CAPACITY", List.of("checkout", "search"), 75L, 1200L, "NO", 6);

    @Test
    void theFirstRuleThatMatchesWins() {
        var policy = policy(
                PolicyMode.TAILORED,
                rule("SEV1", "{'severities':['SEV1']}", Requirement.REQUIRED),
                rule("SEV2", "{'severities':['SEV2']}", Requirement.RECOMMENDED),
                rule("SEV2 again", "{'severities':['SEV2']}", Requirement.NONE),
                rule("Rest", "{}", Requirement.OPTIONAL));

        var verdict = policy.judge(FACTS, NOW, Holidays.NONE);

        assertEquals("SEV2", verdict.rule());
        assertEquals(Outcome.HOLD, verdict.outcome());
        assertEquals("Rule 'SEV2' of policy version 7 matched: severity is SEV2.", verdict.reason());
        assertEquals(FACTS, verdict.facts());
    }

    @Test
    void allPartsOfAConditionMustHoldAndTheReasonNamesEach() {
        var condition =
                """
                {'severities':['SEV2'], 'types':['CAPACITY'], 'services':['checkout'], 'minDurationMinutes':60,
                 'minCustomersAffected':1000, 'dataLoss':['NO'], 'minResponders':5}""";
        var policy = policy(
                PolicyMode.TAILORED,
                rule("Everything at once", condition, Requirement.REQUIRED),
                rule("Rest", "{}", Requirement.NONE));

        assertEquals(
                "Rule 'Everything at once' of policy version 7 matched: severity is SEV2 and type is CAPACITY and"
                        + " data loss is NO and it affects checkout and the impact lasted 75 minutes and"
                        + " 1,200 customers were affected and 6 people responded.",
                policy.judge(FACTS, NOW, Holidays.NONE).reason());
        var fewer = facts("SEV2", "CAPACITY", List.of("checkout"), 75L, 999L, "NO", 6);
        assertEquals("Rest", policy.judge(fewer, NOW, Holidays.NONE).rule());
    }

    @Test
    void whatIsNotKnownMatchesNoMinimum() {
        var policy = policy(
                PolicyMode.TAILORED,
                rule("Long", "{'minDurationMinutes':1}", Requirement.REQUIRED),
                rule("Rest", "{}", Requirement.NONE));

        var verdict = policy.judge(facts("SEV2", "CAPACITY", List.of(), null, null, "UNKNOWN", 0), NOW, Holidays.NONE);

        assertEquals("Rest", verdict.rule());
        assertEquals(Outcome.SKIP, verdict.outcome());
        assertEquals(
                "Rule 'Rest' of policy version 7 matched: no rule before it did."
                        + " Rule 'Long' before it could not be judged: it is not known how long the impact lasted.",
                verdict.reason());
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
        var sev1 = rule("SEV1", "{'severities':['SEV1']}", Requirement.REQUIRED);
        var rest = rule("Rest", "{}", Requirement.NONE);

        assertEquals("/rules/1/when", pointer(List.of(sev1, sev1)));
        assertEquals("/rules/0/when", pointer(List.of(rest, rest)));
        assertEquals("/rules/1/name", pointer(List.of(sev1, sev1, rest)));
        PolicyProblems.check(List.of(sev1, rest), Holidays.NONE);
    }

    private static String pointer(List<PolicyRule> rules) {
        return assertThrows(ProblemException.class, () -> PolicyProblems.check(rules, Holidays.NONE))
                .errors()
                .get(0)
                .pointer();
    }

    private static RetrospectivePolicy policy(PolicyMode mode, PolicyRule... rules) {
        return new RetrospectivePolicy(7, mode, null, new PolicyRules(List.of(rules), null), NOW);
    }
}
