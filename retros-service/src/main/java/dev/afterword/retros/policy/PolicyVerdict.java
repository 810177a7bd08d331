package dev.afterword.retros.policy;

import dev.afterword.retros.policy.terms.RuleTerms;
import java.time.Instant;

/** What the policy said of one incident, and why. */
public record PolicyVerdict(
        int policyVersion,
        String rule,
        Requirement requirement,
        Outcome outcome,
        Depth depth,
        String template,
        Instant dueAt,
        String reason,
        PolicyFacts facts,
        RuleTerms terms) {}
