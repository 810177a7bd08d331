package dev.afterword.retros.compliance;

import dev.afterword.retros.policy.terms.Regulation;
import dev.afterword.retros.policy.terms.RuleTerms;
import java.util.List;
import java.util.stream.Stream;

/**
 * The clocks of each regulation: article 23 of Directive (EU) 2022/2555 (NIS2), and article 5 of Delegated Regulation (EU)
 * 2025/301 for DORA, whose intermediate report is due 72 hours after the initial notification was sent.
 */
final class ComplianceClocks {

    private ComplianceClocks() {}

    /** All clocks that the terms set running, regulations first. */
    static List<ComplianceClock> of(RuleTerms terms) {
        return Stream.concat(
                        Stream.of(Regulation.values())
                                .filter(terms.regulations()::contains)
                                .flatMap(regulation -> of(regulation).stream()),
                        terms.steps().stream().map(ComplianceClock::of))
                .toList();
    }

    private static List<ComplianceClock> of(Regulation regulation) {
        return switch (regulation) {
            case NIS2 ->
                List.of(
                        ComplianceClock.hours(regulation, "nis2-early-warning", "NIS2: early warning", 24),
                        ComplianceClock.hours(regulation, "nis2-notification", "NIS2: incident notification", 72),
                        ComplianceClock.monthAfter(
                                regulation, "nis2-final-report", "NIS2: final report", "nis2-notification"));
            case DORA ->
                List.of(
                        ComplianceClock.hours(regulation, "dora-initial", "DORA: initial notification", 4)
                                .cappedAt(24),
                        ComplianceClock.hours(regulation, "dora-intermediate", "DORA: intermediate report", 72)
                                .following("dora-initial"),
                        ComplianceClock.monthAfter(
                                regulation, "dora-final", "DORA: final report", "dora-intermediate"));
        };
    }
}
