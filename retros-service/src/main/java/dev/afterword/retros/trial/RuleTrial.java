package dev.afterword.retros.trial;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What one rule of the draft takes and changes. */
final class RuleTrial {
    private final int position;
    private final String name;
    private final List<TrialChange> taken = new ArrayList<>();
    private int unknown;

    RuleTrial(int position, String name) {
        this.position = position;
        this.name = name;
    }

    void take(TrialChange change) {
        taken.add(change);
    }

    void couldNotJudge() {
        unknown++;
    }

    /** The newest that change come first in the sample: incidents are taken in their order. */
    RuleTrialView view(int sample) {
        var changed = taken.stream().filter(TrialChange::changes).toList();
        var newest = new ArrayList<>(changed.subList(Math.max(0, changed.size() - sample), changed.size()));
        Collections.reverse(newest);
        return new RuleTrialView(
                position,
                name,
                taken.size(),
                unknown,
                TrialCounts.of(changed),
                RequirementMove.of(changed),
                List.copyOf(newest));
    }
}
