package dev.afterword.retros.trial;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * How many incidents would be decided otherwise.
 *
 * @param any in any way
 * @param requirement with another requirement
 * @param outcome with another outcome: held, skipped or left to a person
 * @param depth with another depth
 * @param due with another due date
 * @param terms with another template, or other approvals, attendance, clocks, actions or conditions of skipping
 */
record TrialCounts(int any, int requirement, int outcome, int depth, int due, int terms) {

    static TrialCounts of(List<TrialChange> changed) {
        return new TrialCounts(
                changed.size(),
                count(changed, TrialChange::movesRequirement),
                count(changed, TrialChange::movesOutcome),
                count(changed, TrialChange::movesDepth),
                count(changed, TrialChange::movesDue),
                count(changed, TrialChange::movesTerms));
    }

    static TrialCounts sum(List<TrialCounts> parts) {
        return new TrialCounts(
                total(parts, TrialCounts::any),
                total(parts, TrialCounts::requirement),
                total(parts, TrialCounts::outcome),
                total(parts, TrialCounts::depth),
                total(parts, TrialCounts::due),
                total(parts, TrialCounts::terms));
    }

    private static int count(List<TrialChange> changed, Predicate<TrialChange> how) {
        return (int) changed.stream().filter(how).count();
    }

    private static int total(List<TrialCounts> parts, ToIntFunction<TrialCounts> part) {
        return parts.stream().mapToInt(part).sum();
    }
}
