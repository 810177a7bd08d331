package dev.afterword.retros.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.afterword.retros.holiday.Holidays;
import dev.afterword.retros.policy.condition.Certainty;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the policy and whatever is known: one rule wins, and the explanation says which and why. */
class PolicyPropertyTest {
    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    private static final List<String> PARTS = List.of(
            "'severities':['SEV0','SEV1']",
            "'severities':['UNKNOWN']",
            "'types':['SECURITY']",
            "'services':['checkout']",
            "'tiers':[1]",
            "'teams':['payments']",
            "'environments':['production']",
            "'labels':['eu']",
            "'minDurationMinutes':30",
            "'minCustomersAffected':100",
            "'dataLoss':['YES']",
            "'dataExposure':['YES','UNKNOWN']",
            "'detectedBy':['CUSTOMER']",
            "'minResponders':3",
            "'minResponderHours':4",
            "'minBudgetPercent':20",
            "'sharedFactor':true",
            "'leadership':false");

    private static final List<String> FACTS = List.of(
            "'severity':'SEV1'",
            "'severity':'UNKNOWN'",
            "'type':'SECURITY'",
            "'services':['checkout']",
            "'services':[]",
            "'serviceTier':1",
            "'team':'search'",
            "'environment':'production'",
            "'labels':[]",
            "'durationMinutes':45",
            "'customersAffected':5",
            "'dataLoss':'UNKNOWN'",
            "'dataExposure':'YES'",
            "'detectedBy':'CUSTOMER'",
            "'responders':4",
            "'responderHours':3.5",
            "'budgetPercent':25",
            "'sharedFactor':true",
            "'leadership':false");

    @Property(tries = 300)
    void exactlyOneRuleWinsAndTheExplanationAgrees(@ForAll("rules") List<String> rules, @ForAll("facts") String facts) {
        var policy = policy(rules);

        var explained = policy.explain(PolicyFixture.facts(facts), NOW, Holidays.NONE);
        var verdict = policy.judge(PolicyFixture.facts(facts), NOW, Holidays.NONE);

        assertThat(explained.rules().stream().filter(RuleExplanation::won))
                .singleElement()
                .satisfies(won -> {
                    assertThat(won.rule()).isEqualTo(verdict.rule());
                    assertThat(won.parts()).allMatch(part -> part.holds() == Certainty.YES);
                    assertThat(explained.rules().subList(0, won.position()))
                            .noneMatch(rule -> rule.matches() == Certainty.YES);
                    assertThat(explained.unknown())
                            .allMatch(rule -> verdict.reason().contains(rule.rule()));
                    assertThat(explained.alternatives())
                            .allMatch(rule -> rule.position() > won.position() && rule.matches() == Certainty.YES);
                });
    }

    private static RetrospectivePolicy policy(List<String> conditions) {
        var rules = new ArrayList<PolicyRule>();
        for (var when : conditions) {
            rules.add(PolicyFixture.rule("Rule " + rules.size() + ".", when, Requirement.REQUIRED));
        }
        rules.add(PolicyFixture.rule("Rest", "{}", Requirement.NONE));
        return new RetrospectivePolicy(3, PolicyMode.TAILORED, null, new PolicyRules(rules, null), NOW);
    }

    @Provide
    Arbitrary<List<String>> rules() {
        return object(PARTS, 1, 3).list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<String> facts() {
        return object(FACTS, 0, 12);
    }

    /** An object of some of the members, each name once. */
    private static Arbitrary<String> object(List<String> members, int least, int most) {
        return Combinators.combine(
                        Arbitraries.shuffle(members), Arbitraries.integers().between(least, most))
                .as((shuffled, size) -> shuffled.stream()
                        .collect(Collectors.toMap(
                                member -> member.substring(0, member.indexOf(':')), m -> m, (a, b) -> a))
                        .values()
                        .stream()
                        .limit(size)
                        .collect(Collectors.joining(",", "{", "}")));
    }
}
