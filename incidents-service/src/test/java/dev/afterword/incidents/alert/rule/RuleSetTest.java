package dev.afterword.incidents.alert.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.afterword.incidents.alert.parse.AlertProvider;
import dev.afterword.incidents.alert.parse.AlertSeverity;
import dev.afterword.incidents.incident.Severity;
import dev.afterword.incidents.webhook.Wildcard;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleSetTest {

    private static final UUID SOURCE = UUID.randomUUID();

    private static final RuleFacts FACTS = new RuleFacts(
            SOURCE,
            "Prometheus",
            AlertProvider.ALERTMANAGER,
            "group-1",
            "Error rate of checkout is high",
            AlertSeverity.CRITICAL,
            "checkout",
            "production",
            Map.of("team", "payments", "cluster", "eu-1"));

    @ParameterizedTest
    @CsvSource({
        "*,anything,true",
        "*,'',true",
        "'','',true",
        "'',a,false",
        "abc,ABC,true",
        "abc,abcd,false",
        "a*c,abbbc,true",
        "a*c,abbbd,false",
        "*rate*,Error rate is high,true",
        "a*b*c,axxbyyc,true",
        "a*b*c,axxcyyb,false",
        "**a,bba,true"
    })
    void aStarStandsForAnything(String pattern, String text, boolean matches) {
        assertThat(Wildcard.matches(pattern, text)).isEqualTo(matches);
    }

    @Test
    void aPatternOfManyStarsIsAnsweredAtOnce() {
        assertThat(Wildcard.matches("*a".repeat(50) + "b", "a".repeat(5_000))).isFalse();
    }

    @Test
    void theFirstEnabledRuleThatHoldsDecidesAndSaysSo() {
        var off = rule("off", false, AlertCondition.ALL, AlertOutcome.IGNORE);
        var other = rule("other", true, titled("*latency*"), AlertOutcome.IGNORE);
        var hit = rule("hit", true, titled("error rate*"), AlertOutcome.OPEN);
        var late = rule("late", true, AlertCondition.ALL, AlertOutcome.SUGGEST);
        var decided = new RuleSet(7, List.of(off, other, hit, late)).decide(FACTS);
        assertThat(decided.ruleId()).isEqualTo("hit");
        assertThat(decided.outcome()).isEqualTo(AlertOutcome.OPEN);
        assertThat(decided.rulesVersion()).isEqualTo(7);
        assertThat(decided.facts()).isEqualTo(FACTS);
        assertThat(decided.reason()).contains("Rule hit");
    }

    @Test
    void anAlertThatNoRuleIsForIsSuggested() {
        var decided = new RuleSet(1, List.of()).decide(FACTS);
        assertThat(decided.outcome()).isEqualTo(AlertOutcome.SUGGEST);
        assertThat(decided.ruleId()).isNull();
    }

    @Test
    void everyPartOfAConditionMustHold() {
        assertThat(condition(SOURCE, AlertProvider.ALERTMANAGER, "checkout", "prod*", "pay*")
                        .holds(FACTS))
                .isTrue();
        assertThat(condition(UUID.randomUUID(), AlertProvider.ALERTMANAGER, "checkout", "prod*", "pay*")
                        .holds(FACTS))
                .isFalse();
        assertThat(condition(SOURCE, AlertProvider.SENTRY, "checkout", "prod*", "pay*")
                        .holds(FACTS))
                .isFalse();
        assertThat(condition(SOURCE, AlertProvider.ALERTMANAGER, "cart", "prod*", "pay*")
                        .holds(FACTS))
                .isFalse();
        assertThat(condition(SOURCE, AlertProvider.ALERTMANAGER, "checkout", "test", "pay*")
                        .holds(FACTS))
                .isFalse();
        assertThat(condition(SOURCE, AlertProvider.ALERTMANAGER, "checkout", "prod*", "ops")
                        .holds(FACTS))
                .isFalse();
        var missing = new AlertCondition(null, null, null, null, null, null, Map.of("region", "*"));
        assertThat(missing.holds(FACTS)).as("a label that is not there").isFalse();
    }

    @Test
    void aRuleCanGroupAcrossWhatSendersGroup() {
        var grouped = new AlertRule(
                "g", "g", true, null, AlertOutcome.OPEN, null, null, List.of("service", "label.cluster"), 5, false);
        var rules = new RuleSet(1, List.of(grouped));
        var other = new RuleFacts(
                UUID.randomUUID(),
                "Grafana",
                AlertProvider.GRAFANA,
                "group-2",
                "Other",
                AlertSeverity.INFO,
                "checkout",
                null,
                Map.of("cluster", "eu-1"));
        assertThat(rules.decide(FACTS).correlationKey())
                .isEqualTo(rules.decide(other).correlationKey());
        assertThat(new RuleSet(1, List.of()).decide(FACTS).correlationKey())
                .isNotEqualTo(new RuleSet(1, List.of()).decide(other).correlationKey());
    }

    @Test
    void theIncidentIsMadeOfTheFacts() {
        var template = new IncidentTemplate(
                "{service} in {label.cluster}: {title}{label.nope} $1",
                null,
                Map.of(AlertSeverity.CRITICAL, Severity.SEV1),
                List.of("cart", "checkout"),
                false);
        assertThat(template.titleOf(FACTS)).isEqualTo("checkout in eu-1: Error rate of checkout is high $1");
        assertThat(template.severityOf(FACTS)).isEqualTo(Severity.SEV1);
        assertThat(template.servicesOf(FACTS)).containsExactly("checkout", "cart");
        assertThat(new IncidentTemplate("{label.nope}", null, null, null, false).titleOf(FACTS))
                .isEqualTo(FACTS.title());
    }

    private static AlertCondition titled(String title) {
        return new AlertCondition(null, null, null, null, null, title, null);
    }

    private static AlertCondition condition(
            UUID source, AlertProvider provider, String service, String environment, String team) {
        return new AlertCondition(
                List.of(source),
                List.of(provider),
                List.of(AlertSeverity.CRITICAL),
                List.of(service),
                List.of(environment),
                null,
                Map.of("team", team));
    }

    private static AlertRule rule(String id, boolean enabled, AlertCondition when, AlertOutcome outcome) {
        return new AlertRule(id, "Rule " + id, enabled, when, outcome, null, null, null, null, false);
    }
}
