package dev.afterword.retros.trial;

import dev.afterword.retros.policy.Outcome;
import java.util.List;

/**
 * How many retrospectives a policy comes to.
 *
 * @param held incidents for which one is held
 * @param skipped incidents for which none is
 * @param undecided incidents that are left to a person
 */
record TrialOutcomes(int held, int skipped, int undecided) {

    static TrialOutcomes of(List<TrialWord> words) {
        return new TrialOutcomes(
                count(words, Outcome.HOLD), count(words, Outcome.SKIP), count(words, Outcome.UNDECIDED));
    }

    private static int count(List<TrialWord> words, Outcome outcome) {
        return (int) words.stream().filter(word -> word.outcome() == outcome).count();
    }
}
