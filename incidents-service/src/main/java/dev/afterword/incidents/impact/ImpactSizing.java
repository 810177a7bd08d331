package dev.afterword.incidents.impact;

import dev.afterword.incidents.incident.Certainty;
import dev.afterword.incidents.incident.severity.BudgetLoss;
import dev.afterword.incidents.incident.severity.ImpactSize;
import dev.afterword.incidents.incident.severity.Reach;
import dev.afterword.incidents.incident.severity.SeverityRule;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Adds windows and cohorts up. A cohort is hit by the worst window of the service that it needs, or of any service where it
 * names none or nothing is told of that one, for as long as the same windows last together. Open windows count until now, that is until the change that asks.
 *
 * @param windows windows of an incident
 * @param cohorts its cohorts that count
 * @param loss the largest loss of an error budget that was recorded, or null
 * @param now when it is asked
 */
record ImpactSizing(List<ImpactWindow> windows, List<EditCohortRequest> cohorts, BudgetLoss loss, Instant now) {

    ImpactSize size() {
        if (windows.isEmpty() && cohorts.isEmpty() && loss == null) {
            return ImpactSize.NONE;
        }
        var said = SeverityRule.of(reaches(), loss);
        return new ImpactSize(
                said.severity(),
                said.because(),
                windows.isEmpty() ? null : worst(windows).level(),
                sum(CohortKind.CUSTOMERS),
                sum(CohortKind.INTERNAL),
                data(EditCohortRequest::dataLoss),
                data(EditCohortRequest::dataExposure));
    }

    private List<Reach> reaches() {
        if (cohorts.isEmpty() && windows.isEmpty()) {
            return List.of();
        }
        if (cohorts.isEmpty()) {
            var worst = worst(windows);
            var duration = ImpactDuration.of(windows, now).duration();
            return List.of(
                    new Reach(worst.name(), worst.level(), worst.share(), null, null, null, duration, false, false));
        }
        return cohorts.stream()
                .map(cohort -> {
                    var hitting = hitting(cohort);
                    var hit = hitting.isEmpty() ? null : worst(hitting);
                    return new Reach(
                            cohort.cohort(),
                            hit == null ? null : hit.level(),
                            hit == null ? null : hit.share(),
                            cohort.necessity(),
                            cohort.importance(),
                            cohort.customersAffected(),
                            ImpactDuration.of(hitting, now).duration(),
                            cohort.dataLoss() == Certainty.YES,
                            cohort.dataExposure() == Certainty.YES);
                })
                .toList();
    }

    private List<ImpactWindow> hitting(EditCohortRequest cohort) {
        var ofService = cohort.service() == null
                ? List.<ImpactWindow>of()
                : windows.stream()
                        .filter(window -> window.isOf(cohort.service()))
                        .toList();
        return ofService.isEmpty() ? windows : ofService;
    }

    private static ImpactWindow worst(List<ImpactWindow> windows) {
        return windows.stream()
                .max(Comparator.comparingDouble(ImpactSizing::effect))
                .orElseThrow();
    }

    private static double effect(ImpactWindow window) {
        return window.level().ordinal() * (window.share() == null ? 1 : Math.max(0.25, window.share()));
    }

    private Long sum(CohortKind kind) {
        var told = cohorts.stream()
                .filter(cohort -> cohort.kind() == kind)
                .map(EditCohortRequest::customersAffected)
                .filter(Objects::nonNull)
                .toList();
        return told.isEmpty() ? null : told.stream().reduce(0L, ImpactSizing::added);
    }

    /** Numbers that no customer base reaches must not overflow. */
    static long added(long one, long other) {
        return one > Long.MAX_VALUE - other ? Long.MAX_VALUE : one + other;
    }

    private Certainty data(Function<EditCohortRequest, Certainty> answer) {
        var answers = cohorts.stream().map(answer).distinct().toList();
        if (answers.isEmpty()) {
            return null;
        }
        if (answers.contains(Certainty.YES)) {
            return Certainty.YES;
        }
        return answers.contains(Certainty.UNKNOWN) ? Certainty.UNKNOWN : Certainty.NO;
    }
}
