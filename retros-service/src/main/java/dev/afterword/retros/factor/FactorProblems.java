package dev.afterword.retros.factor;

import dev.afterword.restkit.problem.CommonProblems;
import dev.afterword.restkit.problem.ProblemException;
import dev.afterword.restkit.problem.ProblemType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What can go wrong with a factor. */
final class FactorProblems {
    static final ProblemType WITHDRAWN = new ProblemType("factor-withdrawn", "The factor is withdrawn", 409);

    private FactorProblems() {}

    static ProblemException withdrawn() {
        return ProblemException.of(WITHDRAWN, "A withdrawn factor stays as it is; record a new one.");
    }

    static void check(FactorRequest said) {
        check(said.disposition());
        if (said.edge() != null && said.edge().leadsBack()) {
            throw CommonProblems.badRequest("/edge/to", "must be another service than the one it comes from");
        }
    }

    private static void check(Disposition disposition) {
        if (disposition == null || disposition.kind() == DispositionKind.ACTION) {
            return;
        }
        if (disposition.reason() == null || disposition.reason().isBlank()) {
            throw CommonProblems.badRequest("/disposition/reason", "is needed unless an action is taken");
        }
    }

    /** Every linked entry must be one that the caller sees in the timeline of this incident. */
    static void checkLinks(List<UUID> linked, Set<UUID> timeline) {
        for (var i = 0; i < linked.size(); i++) {
            if (!timeline.contains(linked.get(i))) {
                throw CommonProblems.badRequest(
                        "/timelineEntryIds/" + i, "is not an entry of the timeline of this incident");
            }
        }
    }

    static void checkStanding(List<UUID> named, List<Factor> known) {
        var standing = known.stream()
                .filter(factor -> factor.withdrawnAt() == null)
                .map(Factor::id)
                .collect(Collectors.toSet());
        for (var i = 0; i < named.size(); i++) {
            if (!standing.contains(named.get(i))) {
                throw CommonProblems.badRequest("/factorIds/" + i, "is not a factor of this retrospective");
            }
        }
    }
}
