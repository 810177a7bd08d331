package dev.afterword.retros.trial;

import dev.afterword.retros.policy.Requirement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How many incidents go from one requirement to another.
 *
 * @param from what was decided
 * @param to what the draft says
 * @param incidents how many
 */
record RequirementMove(Requirement from, Requirement to, int incidents) {

    static List<RequirementMove> of(List<TrialChange> changed) {
        return sum(changed.stream()
                .filter(TrialChange::movesRequirement)
                .map(change -> new RequirementMove(
                        change.before().requirement(), change.after().requirement(), 1))
                .toList());
    }

    /** Equal moves together, from the strongest requirement down. */
    static List<RequirementMove> sum(List<RequirementMove> moves) {
        return Stream.of(Requirement.values())
                .flatMap(from -> Stream.of(Requirement.values()).map(to -> total(moves, from, to)))
                .filter(move -> move.incidents() > 0)
                .toList();
    }

    private static RequirementMove total(List<RequirementMove> moves, Requirement from, Requirement to) {
        return new RequirementMove(
                from,
                to,
                moves.stream()
                        .filter(move -> move.from() == from && move.to() == to)
                        .collect(Collectors.summingInt(RequirementMove::incidents)));
    }
}
