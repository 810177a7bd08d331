package dev.afterword.retros.trial;

import java.util.List;

/**
 * What one rule of the draft would do.
 *
 * @param position place in the draft, from 0
 * @param rule name
 * @param takes incidents that it takes
 * @param unknown incidents that it might take, if more were known
 * @param changes how many of those that it takes would be decided otherwise
 * @param moves from which requirement to which
 * @param sample some of the incidents that change, the newest first
 */
record RuleTrialView(
        int position,
        String rule,
        int takes,
        int unknown,
        TrialCounts changes,
        List<RequirementMove> moves,
        List<TrialChange> sample) {}
