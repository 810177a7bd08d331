package dev.afterword.incidents.alert.rule;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The rules of one version, in their order.
 *
 * @param version which version
 * @param rules the rules, the first one that holds decides
 */
public record RuleSet(long version, List<AlertRule> rules) {

    /** What is to become of an alert with these facts; where no rule is for it, people are asked. */
    public RuleDecision decide(RuleFacts facts) {
        return rules.stream()
                .filter(rule -> rule.enabled() && rule.when().holds(facts))
                .findFirst()
                .map(rule -> decision(rule, facts))
                .orElseGet(() -> undecided(facts));
    }

    private RuleDecision decision(AlertRule rule, RuleFacts facts) {
        return new RuleDecision(
                rule.outcome(),
                rule.otherwise(),
                rule.id(),
                rule.name(),
                version,
                "Rule \u201c" + rule.name() + "\u201d",
                correlationKey(rule, facts),
                rule.windowMinutes(),
                rule.suggestResolution(),
                rule.incident(),
                facts);
    }

    private RuleDecision undecided(RuleFacts facts) {
        return new RuleDecision(
                AlertOutcome.SUGGEST,
                AlertOutcome.SUGGEST,
                null,
                null,
                version,
                "No rule is for this alert",
                ofSender(facts),
                RuleDecision.USUAL_WINDOW,
                false,
                IncidentTemplate.PLAIN,
                facts);
    }

    private static String correlationKey(AlertRule rule, RuleFacts facts) {
        if (rule.groupBy().isEmpty()) {
            return ofSender(facts);
        }
        var values = rule.groupBy().stream()
                .map(name -> name + "=" + facts.named(name))
                .collect(Collectors.joining("\u001f"));
        return "rule:" + rule.id() + ":" + sha256(values);
    }

    private static String ofSender(RuleFacts facts) {
        return "source:" + facts.sourceId() + ":" + sha256(facts.groupKey());
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
